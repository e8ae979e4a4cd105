using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Knowledge.Campaigns;

namespace OrientationBot.Bot.Campaigns;

/// <summary>Subject of the letter to a structure.</summary>
/// <param name="Reminder">It was asked before.</param>
/// <param name="Count">How many sheets.</param>
public sealed record FreshnessMailSubject(bool Reminder, int Count) : Act;

/// <summary>The letter to a structure.</summary>
/// <param name="Reminder">It was asked before.</param>
/// <param name="Count">How many sheets.</param>
/// <param name="Sheets">One block each, with its link.</param>
/// <param name="Until">Last day of the links.</param>
/// <param name="Stop">Address where the letters are ended.</param>
public sealed record FreshnessMail(bool Reminder, int Count, ImmutableArray<Spoken> Sheets, Spoken Until, string Stop) : Act;

/// <summary>A sheet in a letter to its structure.</summary>
public sealed record LetterSheet(string Name, string Commune, Spoken Updated, string Address) : Saying;

/// <summary>Subject of the letter to a coordinator.</summary>
public sealed record HandOverMailSubject(int Count) : Act;

/// <summary>The letter to a coordinator.</summary>
/// <param name="Count">How many sheets.</param>
/// <param name="Sheets">One line each.</param>
/// <param name="Started">Day on which the campaign started.</param>
/// <param name="Address">Where the assistant is.</param>
public sealed record HandOverMail(int Count, ImmutableArray<Spoken> Sheets, Spoken Started, string Address) : Act;

/// <summary>A sheet in a letter to a coordinator.</summary>
public sealed record HandedOverSheet(int Number, string Name, string Commune, SheetFate Fate, Spoken Updated) : Saying;
