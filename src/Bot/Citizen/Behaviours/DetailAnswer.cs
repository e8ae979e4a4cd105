using System.Collections.Immutable;
using NodaTime;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Hours;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Citizen;

/// <summary>The act that answers one question about one structure; what the sheet does not say stays null.</summary>
internal static class DetailAnswer
{
    public static Act To(Scene scene, Match match, Detail detail)
    {
        var s = match.Structure;
        var phone = Phone(s);
        return detail switch
        {
            Detail.Hours => Hours(scene, match, phone),
            Detail.Phone => new TellPhone(s.Name, phone, s.Commune.Name),
            Detail.Email => new TellEmail(s.Name, phone, s.Emails is [var mail, ..] ? mail : null),
            Detail.Address => new TellAddress(s.Name, phone, Street(s), s.PostalCode, s.Commune.Name),
            Detail.Price => new TellPrice(s.Name, phone, StandardWords.Of(s.Fees)),
            Detail.Access => new TellAccess(s.Name, phone, StandardWords.Of(s.Care), s.AccessibilityPage),
            Detail.WebSite => new TellWebSite(s.Name, phone, s.WebSites is [var site, ..] ? site : null),
            Detail.Itinerary => new TellItinerary(s.Name, phone, new(match.Meters), Street(s), s.Commune.Name, WithoutCar(scene), Map(s)),
            Detail.Appointment => new TellAppointment(s.Name, phone, StandardWords.Of(s.Access), s.AppointmentPage),
            Detail.Vouchers => new TellVouchers(s.Name, phone),
            Detail.Services => new TellServices(s.Name, phone, StandardWords.Of(s.Services), s.Summary),
            Detail.Languages => new TellLanguages(s.Name, phone, (s.Care & Care.English) != 0, (s.Care & Care.OtherLanguages) != 0),
            Detail.Papers => new TellPapers(s.Name, phone),
            _ => new TellDistance(s.Name, phone, new(match.Meters), scene.Where ?? s.Commune.Name),
        };
    }

    public static Spoken.Phone? Phone(Structure structure) => structure.Phone is { } number ? new(number) : null;

    public static string? Street(Structure structure) => structure.Address.Length == 0 ? null : structure.Address;

    /// <summary>The state of a structure, as a template says it.</summary>
    public static OpeningWords Opening(Match match) => match.Opening switch
    {
        null or { State: OpeningState.Unknown } => OpeningWords.Unknown,
        { State: OpeningState.Open } open => new(true, true, open.Until is { } until ? new Spoken.Moment(until, match.At) : null, null),
        var closed => new(true, false, null, closed.NextOpen is { } next ? new Spoken.Moment(next, match.At) : null),
    };

    /// <summary>The openings of the seven days from a day on; null when the sheet has none that can be read.</summary>
    public static Spoken.Week? Week(Match match, LocalDate from) => Spans(match, from, 7) is { IsEmpty: false } spans ? new(spans) : null;

    private static ImmutableArray<OpenSpan>? Spans(Match match, LocalDate from, int days) =>
        match.Hours?.Spans(from.AtMidnight(), from.PlusDays(days).AtMidnight(), match.Structure.Position);

    private static Act Hours(Scene scene, Match match, Spoken.Phone? phone)
    {
        var name = match.Structure.Name;
        if (scene.Said.Constraints.When is not { Now: false } when) return new TellHours(name, phone, Week(match, scene.Heard.Now.Date), Opening(match));
        var day = when.Resolve(scene.Heard.Now).Start.Date;
        var spans = Spans(match, day, 1);
        return new TellDay(name, phone, new("days", Days[(int)day.DayOfWeek - 1]), new(day), spans is { IsEmpty: false } open ? new(open) : null, spans is { IsEmpty: true });
    }

    private static readonly ImmutableArray<string> Days = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

    private static bool WithoutCar(Scene scene) => scene.Inquiry.Wishes.WithoutCar || scene.Said.Constraints.WithoutCar;

    private static string Map(Structure structure) => FormattableString.Invariant(
        $"https://www.openstreetmap.org/directions?route=%3B{structure.Position.Latitude:0.#####}%2C{structure.Position.Longitude:0.#####}");
}
