namespace OrientationBot.Knowledge.Programmes;

/// <summary>What answers a question: a passage of a sheet, as it stands there.</summary>
/// <param name="Sheet">The sheet; its date and source are said with the answer.</param>
/// <param name="Passage">The passage that answers.</param>
/// <param name="Score">How sure, from <see cref="ProgrammeSheets.Relevant"/> to about 1.</param>
public sealed record SheetAnswer(ProgrammeSheet Sheet, Passage Passage, double Score);
