namespace OrientationBot.Bot.Phrasing;

/// <summary>
/// Something that is put in words by the template of the same name: the record's public properties are what the template
/// may use as <c>${property}</c>. <c>dialogs check</c> holds records and templates to each other.
/// </summary>
public abstract record Saying;
