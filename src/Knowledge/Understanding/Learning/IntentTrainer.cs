using System.Collections.Immutable;

namespace OrientationBot.Knowledge.Understanding.Learning;

/// <summary>A labelled text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Label">Its intent; <see cref="IntentClassifier.OutOfScope"/> for none.</param>
public sealed record Example(string Text, string Label);

/// <summary>Learns an <see cref="IntentClassifier"/> from labelled texts: the same engine for the needs and for any other set.</summary>
/// <param name="prepare">Cuts a text into the words that count.</param>
/// <param name="recipe">How to learn; null: the recipe that does best on texts held out.</param>
/// <param name="strangers">Sentences about anything, in lists, one a language: they show what the set is not about; null for none.</param>
internal sealed class IntentTrainer(Func<string, Prepared> prepare, Recipe? recipe, IReadOnlyList<IReadOnlyList<string>>? strangers = null)
{
    /// <summary>Trains and calibrates; deterministic.</summary>
    public IntentClassifier Train(IReadOnlyList<Example> examples)
    {
        ImmutableArray<string> labels = [.. examples.Select(e => e.Label).Concat(strangers is null ? [] : [IntentClassifier.OutOfScope]).Distinct().Order(StringComparer.Ordinal)];
        var refused = labels.IndexOf(IntentClassifier.OutOfScope);
        var numbers = labels.Select((label, i) => (label, i)).ToDictionary(l => l.label, l => l.i);
        var answers = examples.Select(e => numbers[e.Label]).ToArray();
        var texts = examples.Select(e => prepare(e.Text)).ToArray();
        var chosen = recipe ?? RecipeChooser.Choose(texts, answers, labels.Length, refused);
        var apart = strangers is null ? [] : Strangers.Apart(strangers, prepare, texts, answers, refused, chosen);
        answers = [.. answers, .. apart.Select(_ => refused)];
        var lesson = new Lesson([.. texts, .. apart], answers, labels.Length, chosen);
        var held = lesson.HeldOut();
        var machine = lesson.Learn();
        if (apart.Length > 0) Rarer(held, machine, refused, Calibrator.Rarity(held[..texts.Length], answers, refused));
        return new(labels, lesson.Table, chosen, machine, Calibrator.Fit(held, answers, lesson.Known, refused, texts.Length));
    }

    /// <summary>Strangers were added, so they are rarer than they look: the out-of-scope label gets a smaller constant.</summary>
    private static void Rarer(float[][] held, Machine machine, int refused, float by)
    {
        foreach (var scores in held) scores[refused] -= by;
        machine.Weights[^(Machine.Stride(machine.Labels) - refused)] -= by;
    }
}
