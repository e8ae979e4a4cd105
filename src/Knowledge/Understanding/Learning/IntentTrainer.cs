using System.Collections.Immutable;

namespace OrientationBot.Knowledge.Understanding.Learning;

/// <summary>A labelled text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Label">Its intent; <see cref="IntentClassifier.OutOfScope"/> for none.</param>
public sealed record Example(string Text, string Label);

/// <summary>Learns an <see cref="IntentClassifier"/> from labelled texts: the same engine for the needs and for any other set.</summary>
/// <param name="prepare">Cuts a text into the words that count.</param>
/// <param name="recipe">How to learn; null: the recipe that does best on texts held out.</param>
internal sealed class IntentTrainer(Func<string, Prepared> prepare, Recipe? recipe)
{
    /// <summary>Trains and calibrates; deterministic.</summary>
    public IntentClassifier Train(IReadOnlyList<Example> examples)
    {
        ImmutableArray<string> labels = [.. examples.Select(e => e.Label).Distinct().Order(StringComparer.Ordinal)];
        var numbers = labels.Select((label, i) => (label, i)).ToDictionary(l => l.label, l => l.i);
        var answers = examples.Select(e => numbers[e.Label]).ToArray();
        var texts = examples.Select(e => prepare(e.Text)).ToArray();
        var chosen = recipe ?? RecipeChooser.Choose(texts, answers, labels.Length);
        var lesson = new Lesson(texts, answers, labels.Length, chosen);
        var calibration = Calibrator.Fit(lesson.HeldOut(), answers, lesson.Known, labels.IndexOf(IntentClassifier.OutOfScope));
        return new(labels, lesson.Table, chosen, lesson.Learn(), calibration);
    }
}
