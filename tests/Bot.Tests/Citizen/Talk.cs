using System.Collections.Immutable;
using NodaTime;
using OrientationBot.Bot.Citizen;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Tests.Citizen;

/// <summary>A conversation with the dialogue alone: things are heard, not read; the directory is real.</summary>
internal sealed class Talk(params ImmutableArray<Structure> structures)
{
    private readonly DirectorySnapshot _directory = new(structures.IsEmpty ? Some.Structures : structures);

    public CitizenState State { get; private set; } = CitizenState.New;

    public ImmutableArray<Act> Acts { get; private set; } = [];

    public List<Note> Notes { get; } = [];

    public bool SaidAgain { get; private set; }

    public IEnumerable<string> Cards => Acts.SelectMany(a => a.Cards).Select(m => m.Structure.Id);

    public IEnumerable<string> Offered => Acts.SelectMany(a => a.Offers).Select(o => o.Choice);

    public Talk Hear(params Understanding[] messages)
    {
        foreach (var said in messages) Take(new Heard(said, Some.Monday) { Since = Duration.FromMinutes(1) });
        return this;
    }

    public Talk Hear(DialogueAct act) => Hear(Some.Meaning(act));

    public Talk Press(string choice) => Take(new Heard(new(), Some.Monday) { Choice = choice });

    public Talk Take(Heard heard)
    {
        var step = Some.Dialogue.Next(State, heard);
        while (step.Errand is { } errand) step = Some.Dialogue.Continue(step, Perform(errand), heard);
        (State, Acts, SaidAgain) = (step.State, step.Acts, step.SaysAgain);
        Notes.AddRange(step.Notes);
        return this;
    }

    public T Said<T>() where T : Act => Acts.OfType<T>().Single();

    private Finding Perform(Errand errand) => errand switch
    {
        Errand.Search search => new Finding.Found(search.Query, _directory.Find(search.Query)),
        Errand.Describe describe => new Finding.Described([.. describe.Structures.Select(id => _directory.Describe(id, describe.Query))]),
        Errand.ByName named => new Finding.Named(named.Name, _directory.ByName(named.Name, named.Near)),
        Errand.Address => new Finding.House(null),
        _ => throw new InvalidOperationException(),
    };
}
