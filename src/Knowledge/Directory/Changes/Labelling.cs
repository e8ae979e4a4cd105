using NodaTime;
using OrientationBot.Knowledge.Exchange;
using static OrientationBot.Knowledge.Exchange.StandardNames;

namespace OrientationBot.Knowledge.Directory.Changes;

/// <summary>Attaching a label to a structure, in whichever column of the standard knows it. Pure.</summary>
public static class Labelling
{
    /// <summary>Attaches a label: a national programme, a training of the closed list, or else an other label, as written.</summary>
    public static DraftResult Attach(KeptSheet sheet, string label, LocalDate today, Reference reference)
    {
        if (label.Contains(ListSeparator)) return new DraftResult.Refused([new(OtherLabelsColumn, FaultKind.Unreadable, label)]);
        var (column, name) = StandardNames.Programmes.TryParse(label, out var programme) ? (ProgrammesColumn, StandardNames.Programmes.Name(programme))
            : Labels.TryParse(label, out var training) ? (LabelsColumn, Labels.Name(training))
            : (OtherLabelsColumn, label);
        var all = Cells.List(sheet.Cells[column], ListSeparator).Append(name).Distinct();
        return Draft.Change(sheet, new Dictionary<string, string> { [column] = string.Join(ListSeparator, all) }, today, reference);
    }
}
