using System.Collections.Immutable;
using OrientationBot.Geo.Gazetteer;

namespace OrientationBot.Knowledge.Understanding;

/// <summary>What a message means, given what was expected. Facts only: what to do about them is the dialogue's business.</summary>
public sealed record Understanding
{
    /// <summary>The text with personal data masked; empty when there was none. Nothing else of it is kept.</summary>
    public string Text { get; init; } = "";

    /// <summary>Language of the text: « fr », « en », or another ISO 639-1 code.</summary>
    public string Language { get; init; } = "fr";

    /// <summary>What the message does.</summary>
    public DialogueAct Act { get; init; } = DialogueAct.Inform;

    /// <summary>The message says tu to the bot.</summary>
    public bool SaysTu { get; init; }

    /// <summary>Also greets, beside its act.</summary>
    public bool Greets { get; init; }

    /// <summary>Also thanks, beside its act.</summary>
    public bool Thanks { get; init; }

    /// <summary>What is asked for, most urgent order left to the dialogue, in the order of the text; empty when no need shows.</summary>
    public ImmutableArray<Request> Requests { get; init; } = [];

    /// <summary>Places named, in the order of the text.</summary>
    public ImmutableArray<PlaceMention> Places { get; init; } = [];

    /// <summary>« ici », « chez moi », « autour de moi »: wants the place of the device.</summary>
    public bool Here { get; init; }

    /// <summary>Place given as « n'importe où », « partout ».</summary>
    public bool Anywhere { get; init; }

    /// <summary>A place name that was given but that the gazetteer does not know (« j'habite à Zorglub »).</summary>
    public string? UnknownPlace { get; init; }

    /// <summary>What is added to the need.</summary>
    public Constraints Constraints { get; init; } = Constraints.None;

    /// <summary>1-based rank chosen (« le deuxième », « le 2 »); −1 for « le dernier ».</summary>
    public int? Ordinal { get; init; }

    /// <summary>What is asked about a shown structure.</summary>
    public Detail? Detail { get; init; }

    /// <summary>What is asked about the assistant.</summary>
    public BotTopic? BotTopic { get; init; }

    /// <summary>A structure named, as words to look up in the directory (« le PIMMS de Blois » → « pimms blois »).</summary>
    public string? StructureName { get; init; }

    /// <summary>A feeling that shows.</summary>
    public Feeling Feeling { get; init; }

    /// <summary>A danger, when the words call for it.</summary>
    public DistressKind? Distress { get; init; }

    /// <summary>A child or teenager writes for themselves.</summary>
    public bool Minor { get; init; }

    /// <summary>The person writes for somebody else as a professional (« j'ai une dame qui… »).</summary>
    public bool ThirdPerson { get; init; }

    /// <summary>Not something the Hub's structures do.</summary>
    public bool OutOfScope { get; init; }

    /// <summary>Personal data that was masked.</summary>
    public PersonalData Masked { get; init; }

    /// <summary>How it was understood, step by step, for <c>explain</c>; filled on demand only.</summary>
    public ImmutableArray<StepTrace> Trace { get; init; } = [];
}

/// <summary>A feeling that shows in the message and deserves a few warm words.</summary>
public enum Feeling
{
    /// <summary>None that shows.</summary>
    None,
    /// <summary>Tiredness, « j'en ai marre ».</summary>
    Fatigue,
    /// <summary>Feeling lost, not understanding.</summary>
    Lost,
    /// <summary>Shame, « j'ose pas demander ».</summary>
    Shame,
    /// <summary>Worry, fear of losing something.</summary>
    Worry,
    /// <summary>Anger at a service.</summary>
    Anger,
    /// <summary>Mourning, illness, separation.</summary>
    Hardship,
}

/// <summary>What one named step added.</summary>
/// <param name="Step">Name of the step.</param>
/// <param name="Finding">What it found, in words and figures.</param>
public sealed record StepTrace(string Step, string Finding);
