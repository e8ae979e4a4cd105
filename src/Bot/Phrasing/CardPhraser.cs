using System.Collections.Immutable;
using System.Globalization;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Exchange;
using OrientationBot.Knowledge.Hours;

namespace OrientationBot.Bot.Phrasing;

/// <summary>Match → card: one line per fact, the most useful first; every word from <c>card.lg</c>.</summary>
internal static class CardPhraser
{
    /// <summary>Doubts that already show in a line of their own.</summary>
    private static readonly DoubtKind[] Shown = [DoubtKind.HoursUnknown, DoubtKind.PriceUnknown, DoubtKind.DistanceApproximate];

    private const int MostLines = 12, MostLinks = 6;

    private static readonly SpokenList<Access> Ways = new("access", StandardNames.Access);
    private static readonly SpokenList<Services> Help = new("services", StandardNames.Services);

    public static Card Card(Match match, LanguageVoice voice) => new(
        match.Structure.Id, match.Structure.Name,
        Lines(match, voice), Links(match.Structure, voice),
        [new(voice.Say(new ReportErrorButton()), $"report:{match.Structure.Id}")]);

    private static ImmutableArray<CardLine> Lines(Match match, LanguageVoice voice)
    {
        var lines = ImmutableArray.CreateBuilder<CardLine>(MostLines);
        foreach (var (kind, saying) in Facts(match)) lines.Add(new(kind, voice.Say(saying)));
        if (Reasons(match, voice) is { Count: > 0 } reasons) lines.Add(new("reason", voice.Say(new ReasonsLine(reasons))));
        foreach (var doubt in match.Doubts)
            if (!Shown.Contains(doubt.Kind)) lines.Add(new("doubt", voice.Say(new DoubtLine(doubt.Kind.ToString(), doubt.Detail))));
        return lines.ToImmutable();
    }

    private static IEnumerable<(string Kind, Saying Saying)> Facts(Match match)
    {
        var structure = match.Structure;
        yield return ("distance", new DistanceLine(new Spoken.Distance(match.Meters), structure.Commune.Name, match.From is not null, Has(match, DoubtKind.DistanceApproximate), match.From?.Commune?.Code == structure.Commune.Code));
        yield return ("opening", Opening(match));
        if (match.Opening?.Comment is { Length: > 0 } comment) yield return ("opening", new OpeningCommentLine(comment));
        if (structure.Phone is { } phone) yield return ("phone", new PhoneLine(new Spoken.Phone(phone)));
        yield return ("address", new AddressLine(structure.Address, structure.PostalCode, structure.Commune.Name));
        yield return ("price", Price(structure.Fees));
        if (structure.Access != Access.Unknown) yield return ("access", new AccessLine(Ways.Of(structure.Access)));
        if (structure.Mobility.HasFlag(Mobility.Itinerant)) yield return ("access", new ItinerantLine());
        if (structure.Services != Services.None) yield return ("services", new ServicesLine(Help.Of(structure.Services)));
    }

    private static List<string> Reasons(Match match, LanguageVoice voice)
    {
        var reasons = new List<string>(match.Reasons.Length);
        foreach (var reason in match.Reasons)
            if (voice.Say(Part(reason)) is var said && !reasons.Contains(said)) reasons.Add(said);
        return reasons;
    }

    private static Saying Opening(Match match)
    {
        var phone = match.Structure.Phone is not null;
        return match.Opening switch
        {
            null => new HoursUnknownLine(phone),
            { State: OpeningState.Open } open => new OpenLine(Until(open, match)),
            { State: OpeningState.Closed } closed => new ClosedLine(closed.NextOpen is { } at ? new Spoken.Moment(at, match.At) : null),
            _ => new OpeningUnsureLine(phone),
        };
    }

    private static Spoken? Until(OpeningStatus open, Match match) => open.Until switch
    {
        null => null,
        { } until when until.Date == match.At.Date => new Spoken.TimeOfDay(until.TimeOfDay),
        { } until => new Spoken.Moment(until, match.At),
    };

    private static Saying Price(Fees fees) =>
        fees.HasFlag(Fees.Free) ? new FreeLine() : fees.HasFlag(Fees.FreeOnCondition) ? new FreeOnConditionLine() : fees.HasFlag(Fees.Paying) ? new PayingLine() : new PriceUnknownLine();

    private static ReasonPart Part(Reason reason) => new(reason.Kind.ToString(), reason.Detail is { } value ? new Spoken.Label(List(reason.Kind), value) : null);

    /// <summary>The list of <c>labels.yml</c> that words the detail of a reason.</summary>
    private static string List(ReasonKind kind) => kind switch
    {
        ReasonKind.Service => "services",
        ReasonKind.Type => "types",
        ReasonKind.Programme => "programmes",
        ReasonKind.Public => "publics",
        ReasonKind.Care => "care",
        ReasonKind.Way => "ways",
        ReasonKind.Contact => "access",
        _ => "",
    };

    private static ImmutableArray<Link> Links(Structure structure, LanguageVoice voice)
    {
        var links = ImmutableArray.CreateBuilder<Link>(MostLinks);
        foreach (var (kind, saying, address) in Links(structure)) links.Add(new(kind, voice.Say(saying), address));
        return links.ToImmutable();
    }

    private static IEnumerable<(string Kind, Saying Saying, string Address)> Links(Structure structure)
    {
        if (structure.Phone is { } phone) yield return ("call", new CallLink(new Spoken.Phone(phone)), $"tel:{phone}");
        yield return ("itinerary", new ItineraryLink(), Itinerary(structure));
        if (structure.AppointmentPage is { } appointment) yield return ("appointment", new AppointmentLink(), appointment);
        if (structure.WebSites is [var site, ..]) yield return ("website", new WebSiteLink(), site);
        if (structure.Emails is [var email, ..]) yield return ("email", new EmailLink(), $"mailto:{email}");
        if (structure.AccessibilityPage is { } page) yield return ("accessibility", new AccessibilityLink(), page);
    }

    private static string Itinerary(Structure structure) => string.Create(CultureInfo.InvariantCulture,
        $"https://www.openstreetmap.org/directions?route=%3B{structure.Position.Latitude:0.#####}%2C{structure.Position.Longitude:0.#####}");

    private static bool Has(Match match, DoubtKind kind)
    {
        foreach (var doubt in match.Doubts)
            if (doubt.Kind == kind) return true;
        return false;
    }
}
