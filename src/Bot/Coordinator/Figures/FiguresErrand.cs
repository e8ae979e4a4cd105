using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Figures;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Coordinator;

/// <summary>What people at work ask of the anonymous figures.</summary>
internal abstract record FiguresErrand : WorkErrand
{
    /// <summary>Count.</summary>
    /// <param name="Asked">The period and the place that were named.</param>
    /// <param name="Said">What was understood: the place may stand there.</param>
    /// <param name="Last">The figures told before, whose period and place go on; null for none.</param>
    public sealed record Count(PeriodRead Asked, Understanding Said, SavedFigures? Last) : FiguresErrand
    {
        /// <summary>Only what has no fitting place.</summary>
        public bool Unanswered { get; init; }

        /// <summary>Language of the files.</summary>
        public string Language { get; init; } = "fr";
    }

    /// <summary>Find who could answer a need.</summary>
    /// <param name="Need">Id of the need.</param>
    /// <param name="Territory">Id of the territory where it has no fitting place; null for the person's own.</param>
    public sealed record WhoCould(string Need, string? Territory) : FiguresErrand;
}

/// <summary>How it ended.</summary>
internal abstract record FiguresFinding : Finding
{
    /// <summary>Counted.</summary>
    /// <param name="Sheet">The figures, published.</param>
    /// <param name="Names">Names of structures and parts by id.</param>
    /// <param name="Drawn">Where the picture and the rows are fetched; null when they could not be made.</param>
    public sealed record Counted(FiguresSheet Sheet, FiguresNames Names, Illustration? Drawn) : FiguresFinding;

    /// <summary>Not allowed, and why.</summary>
    public sealed record Refused(Refusal Reason) : FiguresFinding;

    /// <summary>The figures cannot be read now.</summary>
    public sealed record NotNow : FiguresFinding;

    /// <summary>The nearest structures.</summary>
    /// <param name="Place">Where distances start.</param>
    /// <param name="Answer">The structures.</param>
    public sealed record Near(string Place, DirectoryAnswer Answer) : FiguresFinding;
}
