using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Geo;
using OrientationBot.Knowledge.Directory.Changes;

namespace OrientationBot.Bot.Coordinator;

/// <summary>« Argent-sur-Sauldre est dans le bassin d'Aubigny, pas de Gien », « quel est le bassin de Nançay ? »: told with its source, changed on yes.</summary>
internal static class Bassining
{
    private const int MostCommunes = 20;

    public static Step? Answer(Desk desk)
    {
        if (desk.Who is null) return null;
        if (desk.Asks(Order.BassinOf) && desk.Order is { Rest: { Length: > 0 } asked }) return Ask(desk, asked);
        if (desk.Asks(Order.SheetIsRight) && Current(desk) is { } current) return Show(desk, [current], desk.Tools.Gazetteer.Bassins.Of(current.Code)!.Id, null);
        if (desk.Heard.Choice is not null || desk.Order is not null || desk.Heard.Confided.Typed is not { } typed) return null;
        return BassinSentence.Read(typed, desk.Tools.BassinWords) is { } sentence ? Said(desk, sentence) : null;
    }

    /// <summary>Tells the bassin of a commune, which is then the one that is spoken of.</summary>
    public static Step Tell(Desk desk, string commune) => desk.Send<BassinFinding>(new BassinErrand.About(commune), finding => finding is BassinFinding.Told told
        ? desk.With(desk.Work with { Sheet = CommuneSheet.IdOf(commune) }).Say(Told(desk, told))
        : desk.Say(Trouble(finding)));

    /// <summary>Why nothing came of it.</summary>
    public static Act Trouble(BassinFinding finding) => finding is BassinFinding.Refused refused ? new NotAllowed(refused.Reason) : new ChangeRefused("", ChangeTrouble.Store);

    private static Step? Said(Desk desk, BassinSentence sentence)
    {
        var asked = sentence.Bassin.Length > 0 ? sentence.Bassin : sentence.Communes;
        if (sentence.Asks) return desk.Tools.Bassins.Communes(asked).Any(c => c.IsEmpty) ? null : Ask(desk, asked);
        if (sentence.Communes.Length == 0) return Current(desk) is { } current ? To(desk, [current], sentence) : null;
        if (desk.Tools.Bassins.Bassin(sentence.Bassin) is null && desk.Tools.Bassins.Communes(sentence.Communes).Any(c => c.IsEmpty)) return null;
        return Meant(desk, sentence.Communes, communes => To(desk, communes, sentence));
    }

    private static Step To(Desk desk, ImmutableArray<Commune> communes, BassinSentence sentence) => desk.Tools.Bassins.Bassin(sentence.Bassin) is { } bassin
        ? Show(desk, communes, bassin.Id, sentence.Why)
        : desk.With(desk.Work with { Sheet = CommuneSheet.IdOf(communes[0].Code) }).Say(new WhichBassin(communes[0].Name, desk.Tools.Bassins.Of(communes[0].Departement)));

    private static Step Ask(Desk desk, string name) => Meant(desk, name, communes => Tell(desk, communes[0].Code));

    /// <summary>Goes on with the communes of a name, or says which there are.</summary>
    private static Step Meant(Desk desk, string name, Func<ImmutableArray<Commune>, Step> then)
    {
        var meant = desk.Tools.Bassins.Communes(name);
        if (meant.IsEmpty || meant.Length > MostCommunes || meant.Any(m => m.IsEmpty)) return desk.Say(new NoSuchCommune(name));
        return meant.FirstOrDefault(m => m.Length > 1) is { IsDefault: false } several
            ? desk.Say(new WhichCommune([.. several.Select(c => $"{c.Name} ({c.Departement})")]))
            : then([.. meant.Select(m => m[0]).DistinctBy(c => c.Code)]);
    }

    private static Step Show(Desk desk, ImmutableArray<Commune> communes, string bassin, string? why) =>
        desk.Send<BassinFinding>(new BassinErrand.Prepare([.. communes.Select(c => c.Code)], bassin), finding =>
        {
            if (finding is not BassinFinding.Prepared ready) return desk.Say(Trouble(finding));
            ImmutableArray<SheetChange> changes = [.. ready.Sheets.Select(s => CommuneSheet.Said(s, desk.Tools.Gazetteer.Bassins.Of(CommuneSheet.CodeOf(s.Id)!)!, bassin)).OfType<SheetChange>()];
            if (changes.IsEmpty) return desk.Say(new BassinAlready(communes[0].Name, desk.Tools.Bassins.Name(bassin)));
            var proposal = new Proposal(ready.Id, changes, Author.Of(desk.Who!), ready.At, Origins.Of(desk.Who!)) { Why = why };
            var saved = SavedProposal.Of(proposal, string.Join(", ", communes.Select(c => c.Name))) with { Waits = ready.Waits };
            var bare = Drafting.Bare(desk);
            return bare.With(bare.Work with { Proposal = saved, Sheet = changes[0].Structure })
                .Say(new ShowBassin(saved.Id, Lines(desk.Tools, ready.Sheets, changes), ready.Effect.Structures, ready.Effect.Losing, ready.Effect.Gaining, why, ready.Waits));
        });

    private static ImmutableArray<Spoken.Said> Lines(Tools tools, ImmutableArray<KeptSheet> sheets, ImmutableArray<SheetChange> changes) =>
        [.. changes.SelectMany(c => BassinTelling.Lines(tools, sheets.First(s => s.Id == c.Structure), c))];

    private static BassinTold Told(Desk desk, BassinFinding.Told told)
    {
        var (bassin, names, said) = (told.Bassin, desk.Tools.Bassins, told.Bassin.IsSaid ? told.Last : null);
        return new(
            desk.Tools.Gazetteer.Commune(bassin.Commune)!.Name, names.Name(bassin.Id), bassin.IsSaid ? "said" : bassin.IsEstimated ? "estimated" : "filed", bassin.Source, names.Name(bassin.Filed), told.Structures,
            said?.By.Role.ToLowerInvariant() ?? "", said is null ? null : new Spoken.Moment(Clock.LocalOf(said.At), desk.Heard.Now), said?.Why);
    }

    /// <summary>The commune spoken of last; null when it was a structure.</summary>
    private static Commune? Current(Desk desk) =>
        desk.Work.Sheet is { } sheet && CommuneSheet.CodeOf(sheet) is { } code && desk.Tools.Gazetteer.Bassins.Of(code) is not null ? desk.Tools.Gazetteer.Commune(code) : null;
}
