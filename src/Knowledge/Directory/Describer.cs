using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using NodaTime;
using OrientationBot.Knowledge.Exchange;
using OrientationBot.Knowledge.Hours;
using OrientationBot.Knowledge.Needs;

namespace OrientationBot.Knowledge.Directory;

/// <summary>Why a structure is proposed to this person, and what may be wrong about it.</summary>
internal sealed class Describer(DirectoryQuery query, Person person, (LocalDateTime Start, LocalDateTime End)? when, HoursBook hours)
{
    /// <summary>Reasons, most telling first: what was asked for comes before what merely helps.</summary>
    public ImmutableArray<Reason> Reasons(Structure s, int index, bool nearest, OpeningStatus? opening)
    {
        var asked = query.Constraints;
        var reasons = ImmutableArray.CreateBuilder<Reason>(6);
        if (nearest) reasons.Add(new(ReasonKind.Nearest));
        if (query.Need is { } need) Answers(s, need, reasons);
        if (when is { } period ? hours.IsOpen(index, period) : opening?.State == OpeningState.Open) reasons.Add(new(ReasonKind.OpenThen));
        Each(StandardNames.Care, ReasonKind.Care, (int)(s.Care & asked.Care), bits => (Care)bits, reasons);
        Each(StandardNames.Ways, ReasonKind.Way, (int)(s.Ways & asked.Ways), bits => (Ways)bits, reasons);
        Each(StandardNames.Access, ReasonKind.Contact, (int)(ValueSets.Contact(s) & asked.Contact), bits => (Access)bits, reasons);
        if (asked.Itinerant && s.Mobility.HasFlag(Mobility.Itinerant)) reasons.Add(new(ReasonKind.Itinerant));
        Each(StandardNames.Publics, ReasonKind.Public, (int)(s.Publics & person.Is), bits => (Publics)bits, reasons);
        if (s.Fees.HasFlag(Fees.Free)) reasons.Add(new(ReasonKind.Free));
        return reasons.DrainToImmutable();
    }

    /// <summary>What is not sure, the gravest first.</summary>
    public ImmutableArray<Doubt> Doubts(Structure s, int index)
    {
        var doubts = ImmutableArray.CreateBuilder<Doubt>(4);
        if (query.Need is { } need && IsInferred(s, need)) doubts.Add(new(DoubtKind.ServiceInferred));
        if (s.Doubts.HasFlag(SheetDoubts.ToVerify)) doubts.Add(new(DoubtKind.ToVerify));
        if (s.Doubts.HasFlag(SheetDoubts.AddressUnsure) || s.Address.Length == 0) doubts.Add(new(DoubtKind.AddressUnsure));
        if (s.Doubts.HasFlag(SheetDoubts.PositionIsCommune)) doubts.Add(new(DoubtKind.DistanceApproximate));
        if (s.Updated.PlusYears(Ranking.FreshYears) < query.Now.Date) doubts.Add(new(DoubtKind.OldSheet, s.Updated.Year.ToString(CultureInfo.InvariantCulture)));
        if (hours.Of(index) is not { } read) doubts.Add(new(DoubtKind.HoursUnknown));
        else if (read.IsPartial || s.Doubts.HasFlag(SheetDoubts.HoursPartlyRead)) doubts.Add(new(DoubtKind.HoursPartlyRead));
        if (s.Fees == Fees.Unknown) doubts.Add(new(DoubtKind.PriceUnknown));
        return doubts.DrainToImmutable();
    }

    /// <summary>True when the need has a service and the sheet does not declare it: the kind of structure answers in its place.</summary>
    public static bool IsInferred(Structure s, Need need) => need.Services != Services.None && (s.Services & need.Services) == Services.None;

    private static void Answers(Structure s, Need need, ImmutableArray<Reason>.Builder reasons)
    {
        var declared = s.Services & need.Services;
        Each(StandardNames.Services, ReasonKind.Service, (int)declared, bits => (Services)bits, reasons);
        if (declared == Services.None && FirstCommon(s.Types, need.Types) is { } type) reasons.Add(new(ReasonKind.Type, type.ToString()));
        Each(StandardNames.Programmes, ReasonKind.Programme, (int)(s.Programmes & need.Prefers.Programmes), bits => (NationalProgrammes)bits, reasons);
    }

    private static Typology? FirstCommon(TypologySet a, TypologySet b)
    {
        foreach (var type in a)
            if (b.Contains(type)) return type;
        return null;
    }

    private static void Each<T>(ClosedList<T> names, ReasonKind kind, int bits, Func<int, T> value, ImmutableArray<Reason>.Builder reasons) where T : struct, Enum
    {
        for (; bits != 0; bits &= bits - 1)
            reasons.Add(new(kind, names.Name(value(1 << BitOperations.TrailingZeroCount(bits)))));
    }
}
