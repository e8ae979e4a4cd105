namespace OrientationBot.Knowledge.Programmes;

/// <summary>What answers a question: a passage of a sheet, as it stands there.</summary>
/// <param name="Sheet">The sheet; its date and source are said with the answer.</param>
/// <param name="Passage">The passage that answers; the short answer unless another says more of what is asked.</param>
/// <param name="Score">How much of the programme's name, of a question of the sheet, or of the sheet stands in the question: up to 1.</param>
public sealed record SheetAnswer(ProgrammeSheet Sheet, Passage Passage, double Score);
