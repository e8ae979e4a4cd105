using static OrientationBot.Knowledge.Exchange.StandardNames;

namespace OrientationBot.Knowledge.Directory.Duplicates;

/// <summary>Which of two cells to propose: where a place stands is taken whole from one sheet, lists are put together, doubts go with what they doubt.</summary>
internal sealed class FieldRules(Structure stays, Structure goes)
{
    private const SheetDoubts OfPlace = SheetDoubts.PositionIsCommune | SheetDoubts.AddressUnsure;

    private readonly (Structure From, MergeReason Reason) _place = Surer(stays, goes, OfPlace);
    private readonly (Structure From, MergeReason Reason) _hours = Surer(stays, goes, SheetDoubts.HoursPartlyRead);

    public FieldAdvice Advise(string field, string kept, string other)
    {
        var (suggested, reason) = field switch
        {
            CommuneColumn or PostalCodeColumn or InseeCodeColumn or AddressColumn or AddressDetailColumn or LatitudeColumn or LongitudeColumn => (Cell(_place.From, kept, other), _place.Reason),
            OtherLabelsColumn => (Labels(), MergeReason.Together),
            // No public named means everyone: an older sheet must not narrow it.
            PublicsColumn => Fresher(kept, other),
            _ when kept.Length == 0 || other.Length == 0 => (kept + other, MergeReason.OnlyOneSays),
            TypesColumn or EmailsColumn or WebSitesColumn or ServicesColumn or CareColumn or ProgrammesColumn or LabelsColumn or AccessColumn or WaysColumn => (Together(kept, other), MergeReason.Together),
            HoursColumn => (Cell(_hours.From, kept, other), _hours.Reason),
            PivotColumn when kept == UnknownPivot || other == UnknownPivot => (kept == UnknownPivot ? other : kept, MergeReason.OnlyOneSays),
            PivotColumn or SummaryColumn or DetailsColumn when kept.Length != other.Length => (kept.Length > other.Length ? kept : other, MergeReason.MoreComplete),
            _ => Fresher(kept, other),
        };
        return new(field, kept, other, suggested, reason);
    }

    private string Cell(Structure from, string kept, string other) => from == stays ? kept : other;

    private (string, MergeReason) Fresher(string kept, string other) =>
        stays.Updated != goes.Updated ? (kept, MergeReason.Fresher) : kept.Length == 0 || other.Length == 0 ? (kept + other, MergeReason.OnlyOneSays) : (kept, MergeReason.Undecided);

    private static (Structure, MergeReason) Surer(Structure stays, Structure goes, SheetDoubts about)
    {
        var (kept, other) = (stays.Doubts & about, goes.Doubts & about);
        if (kept == other) return (stays, stays.Updated != goes.Updated ? MergeReason.Fresher : MergeReason.Undecided);
        return (other < kept ? goes : stays, MergeReason.Surer);
    }

    /// <summary>The labels of both, with the doubts of what is proposed: a sheet that one source could verify is verified.</summary>
    private string Labels()
    {
        var hours = stays.Hours is null ? goes : goes.Hours is null ? stays : _hours.From;
        var doubts = (_place.From.Doubts & OfPlace) | (hours.Doubts & SheetDoubts.HoursPartlyRead) | (stays.Doubts & goes.Doubts & SheetDoubts.ToVerify);
        return string.Join(ListSeparator, stays.OtherLabels.Union(goes.OtherLabels).Concat(Doubts.Names(doubts)));
    }

    private static string Together(string kept, string other) => string.Join(ListSeparator, kept.Split(ListSeparator).Union(other.Split(ListSeparator)));
}
