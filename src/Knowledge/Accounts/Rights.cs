using System.Collections.Immutable;
using OrientationBot.Geo;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Knowledge.Accounts;

/// <summary>Who may do what, where: pure. Asked where a change is proposed, and again where it is applied.</summary>
/// <param name="gazetteer">Tells which territories hold a commune.</param>
/// <param name="bassins">Which commune is in which bassin, where that was just read; null for what is in force in this process.</param>
public sealed class Rights(Gazetteer gazetteer, Bassins? bassins = null)
{
    /// <summary>The same rights once people have put communes into these bassins: another process may have changed them a moment ago.</summary>
    /// <param name="said">INSEE code → id of a bassin.</param>
    public Rights On(ImmutableDictionary<string, string> said) => new(gazetteer, gazetteer.Bassins.With(said));

    /// <summary>May propose changes of a sheet.</summary>
    public Ruling MayPropose(Account? who, Structure structure) => who switch
    {
        null => Ruling.No(Refusal.NotSignedIn),
        { Role: Role.Structure } => Ruling.When(who.Over.Contains(structure.Id), Refusal.OtherStructure),
        _ => MayProposeIn(who, structure.Commune.Code),
    };

    /// <summary>May change a sheet, or accept what others propose for it.</summary>
    public Ruling MayDecide(Account? who, Structure structure) => who switch
    {
        { Role: Role.Structure } when !who.Over.Contains(structure.Id) => Ruling.No(Refusal.OtherStructure),
        _ => MayDecideIn(who, structure.Commune.Code),
    };

    /// <summary>May say that a sheet is right as it stands: who decides, and the structure itself of its own. It changes no fact but the date.</summary>
    public Ruling MayVerify(Account? who, Structure structure) =>
        who is { Role: Role.Structure } && who.Over.Contains(structure.Id) ? Ruling.Yes : MayDecide(who, structure);

    /// <summary>May ask structures by mail whether their sheets are right, within what they decide.</summary>
    public static Ruling MayCampaign(Account? who) => who switch
    {
        null => Ruling.No(Refusal.NotSignedIn),
        _ => Ruling.When(who.Role >= Role.Coordinator, Refusal.NotYourRole),
    };

    /// <summary>May propose a new sheet in a commune.</summary>
    /// <param name="who">Who asks.</param>
    /// <param name="commune">INSEE code.</param>
    public Ruling MayProposeIn(Account? who, string commune) => who switch
    {
        null => Ruling.No(Refusal.NotSignedIn),
        { Role: Role.Administrator } => Ruling.Yes,
        { Role: Role.Structure } => Ruling.No(Refusal.NotYourRole),
        _ => Ruling.When(Holds(who.Over, commune), Refusal.OtherTerritory),
    };

    /// <summary>May create a sheet in a commune, move one there, or change what is known of it. A move asks for both ends.</summary>
    /// <param name="who">Who asks.</param>
    /// <param name="commune">INSEE code.</param>
    public Ruling MayDecideIn(Account? who, string commune) => who switch
    {
        null => Ruling.No(Refusal.NotSignedIn),
        { Role: Role.Administrator } => Ruling.Yes,
        { Role: Role.Coordinator } => Ruling.When(Holds(who.Over, commune), Refusal.OtherTerritory),
        _ => Ruling.No(Refusal.OnlyProposes),
    };

    /// <summary>May move a sheet to another commune: both ends are asked.</summary>
    public Ruling MayMove(Account? who, Structure structure, string commune) =>
        MayDecide(who, structure) is { IsAllowed: false } refused ? refused : MayDecideIn(who, commune);

    /// <summary>May say in which bassin a commune is. That changes who may edit there: a bassin's own coordinator proposes it, and never gives it to herself.</summary>
    /// <param name="who">Who asks.</param>
    /// <param name="commune">INSEE code.</param>
    public Ruling MayDecideBassin(Account? who, string commune) => who switch
    {
        null => Ruling.No(Refusal.NotSignedIn),
        { Role: Role.Administrator } => Ruling.Yes,
        { Role: Role.Coordinator } when Holds(who.Over, commune, wider: true) => Ruling.Yes,
        { Role: Role.Coordinator } when !Holds(who.Over, commune) => Ruling.No(Refusal.OtherTerritory),
        _ => Ruling.No(Refusal.OnlyProposes),
    };

    /// <summary>May propose in which bassin a commune is: whoever works where it is, or where it would be.</summary>
    /// <param name="who">Who asks.</param>
    /// <param name="commune">INSEE code.</param>
    /// <param name="bassin">Id of the bassin where it would be.</param>
    public Ruling MayProposeBassin(Account? who, string commune, string bassin) =>
        who is { Role: Role.Coordinator or Role.Mediator } && who.Over.Contains(bassin) ? Ruling.Yes : MayProposeIn(who, commune);

    /// <summary>May read more than citizens do: history, reports, accounts' work.</summary>
    public Ruling MayReadMore(Account? who, Structure structure) => MayPropose(who, structure);

    /// <summary>May read the anonymous figures of a territory: those of the whole region without detail, and those of what they are over.</summary>
    /// <param name="who">Who asks.</param>
    /// <param name="territory">The territory.</param>
    /// <param name="inDetail">Places, structures and the work on sheets too: for who decides there.</param>
    public Ruling MayReadFigures(Account? who, Territory territory, bool inDetail) => who switch
    {
        null => Ruling.No(Refusal.NotSignedIn),
        { Role: Role.Administrator } => Ruling.Yes,
        { Role: Role.Structure } => Ruling.No(Refusal.NotYourRole),
        { Role: Role.Mediator } when inDetail => Ruling.No(Refusal.NotYourRole),
        _ => Ruling.When((!inDetail && territory.Kind == TerritoryKind.Region) || (!territory.Communes.IsEmpty && territory.Communes.All(commune => Holds(who.Over, commune))), Refusal.OtherTerritory),
    };

    /// <summary>May see, give and take accounts.</summary>
    public static Ruling MayManageAccounts(Account? who) => who switch
    {
        null => Ruling.No(Refusal.NotSignedIn),
        _ => Ruling.When(who.Role == Role.Administrator, Refusal.OnlyAdministrators),
    };

    /// <summary>May give an account. An administrator gives any; a coordinator gives those of mediators and of structures, within what they decide themselves.</summary>
    /// <param name="who">Who asks.</param>
    /// <param name="role">What the other person may do.</param>
    /// <param name="over">Ids of territories, or of sheets for <see cref="Role.Structure"/>.</param>
    /// <param name="sheet">The structure of an id; null when there is none.</param>
    public Ruling MayInvite(Account? who, Role role, ImmutableArray<string> over, Func<string, Structure?> sheet)
    {
        if (who is null) return Ruling.No(Refusal.NotSignedIn);
        if (who.Role < Role.Coordinator || (who.Role == Role.Coordinator && role >= Role.Coordinator)) return Ruling.No(Refusal.OnlyAdministrators);
        foreach (var id in over)
            if (MayInviteOver(who, role, id, sheet) is { IsAllowed: false } refused) return refused;
        return Ruling.Yes;
    }

    /// <summary>May erase an account: never one's own, so that the last administrator stays.</summary>
    public static Ruling MayRemove(Account? who, Account account) =>
        MayManageAccounts(who) is { IsAllowed: false } refused ? refused : Ruling.When(who!.Id != account.Id, Refusal.YourOwnAccount);

    /// <summary>One territory, every commune of it, or one sheet.</summary>
    private Ruling MayInviteOver(Account who, Role role, string id, Func<string, Structure?> sheet)
    {
        if (role == Role.Structure) return sheet(id) is { } structure && structure.Id == id ? MayDecide(who, structure) : Ruling.No(Refusal.NoSuchSheet);
        if (gazetteer.ById(id)?.Territory is not { Communes.IsEmpty: false } territory) return Ruling.No(Refusal.OtherTerritory);
        return Ruling.When(who.Role == Role.Administrator || territory.Communes.All(commune => Holds(who.Over, commune)), Refusal.OtherTerritory);
    }

    /// <summary>True when one of the territories holds the commune; a commune that does not exist is in none.</summary>
    private bool Holds(ImmutableArray<string> over, string commune, bool wider = false)
    {
        foreach (var territory in gazetteer.TerritoriesOf(commune))
        {
            var isBassin = territory.Kind == TerritoryKind.Bassin;
            if (!(wider && isBassin) && over.Contains(isBassin ? bassins?.Of(commune)?.Id ?? territory.Id : territory.Id)) return true;
        }
        return false;
    }
}
