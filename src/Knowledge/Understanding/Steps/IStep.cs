namespace OrientationBot.Knowledge.Understanding.Steps;

/// <summary>One named step of understanding: adds what it sees to what is understood so far.</summary>
internal interface IStep
{
    /// <summary>Its name, for <c>explain</c>.</summary>
    string Name { get; }

    /// <summary>What is understood after this step; the same value when it sees nothing.</summary>
    Understanding Read(Utterance said, Understanding sofar);

    /// <summary>Figures behind what it saw, for <c>explain</c>; empty when there are none.</summary>
    string Figures(Utterance said) => "";
}
