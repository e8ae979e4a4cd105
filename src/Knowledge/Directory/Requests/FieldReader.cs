using OrientationBot.Knowledge.Exchange;

namespace OrientationBot.Knowledge.Directory.Requests;

/// <summary>« le téléphone de la mission locale de Vierzon c'est le 02 48 … »: a field, perhaps its sheet, what leads to the value, the value.</summary>
internal sealed class FieldReader(Clauses clauses, ChangeWords words, Action<int, int> aim, Action<string, WishKind, string> wish)
{
    private static readonly HashSet<string> Leads = ["par", "en", "a"];
    private static readonly HashSet<string> Little = ["le", "la", "l", "les", "de", "du", "des", "un", "une", "en", "par", "a", "au"];
    private readonly SaidWords _said = clauses.Said;

    /// <summary>Reads the clause that begins at a field.</summary>
    /// <returns>Where it ends: a presentation goes on to the end of the sentence, whatever words are in it.</returns>
    public int Read(Found field, int stop, MarkKind? command)
    {
        var column = field.Mark.Field;
        var (name, value, led) = Lead(field, stop, command);
        if (led && column is StandardNames.SummaryColumn or StandardNames.DetailsColumn) stop = clauses.End;
        var changed = name < stop && clauses.At(name) is { Kind: MarkKind.Changed };
        if (led) aim(field.End, name);
        if (ValueShape.IsShaped(column)) Shaped(column, field.End, Math.Min(value, name), stop, command, changed);
        else if (column == StandardNames.HoursColumn) Hours(value, stop, command, changed, led);
        else Free(column, field.End, value, stop, command, changed, led);
        if (!led) aim(field.End, name);
        return stop;
    }

    /// <summary>Where the name of the sheet ends, where the value begins, and whether something leads to it.</summary>
    private (int Name, int Value, bool Led) Lead(Found field, int stop, MarkKind? command)
    {
        for (var at = field.End; at < stop; at++)
        {
            if (Colon(at)) return (at, Skip(at, stop), true);
            if (clauses.At(at) is { Kind: MarkKind.Copula or MarkKind.Changed or MarkKind.Now } lead) return (at, Skip(lead.End, stop), true);
            if (command is MarkKind.Change && Leads.Contains(_said.Words[at]) && at > field.End) return (at, Skip(at + 1, stop), true);
            if (field.Mark.Field == StandardNames.HoursColumn && ValueShape.BeginsHours(_said.Words[at])) return (at, at, true);
        }
        return (stop, stop, false);
    }

    private bool Colon(int at) => _said.Before(at).AsSpan().IndexOfAny(":=") >= 0 && !(char.IsAsciiDigit(_said.Words[at][0]) && _said.Before(at) == ":" && char.IsAsciiDigit(_said.Words[at - 1][0]));

    private int Skip(int at, int stop)
    {
        while (at < stop && clauses.At(at) is { Kind: MarkKind.Copula or MarkKind.Now } more) at = more.End;
        return at;
    }

    private void Shaped(string column, int from, int value, int stop, MarkKind? command, bool changed)
    {
        var text = _said.Slice(Math.Min(from, value), stop);
        if (ValueShape.Find(column, text) is { Success: true, Value: var found } match && (match.Length > 1 || column != StandardNames.PhoneColumn))
        {
            if (command is MarkKind.Remove) wish(column, WishKind.Remove, found.Trim());
            else wish(column, command is MarkKind.Add && column != StandardNames.PhoneColumn ? WishKind.Add : WishKind.Set, found.Trim());
            AimAround(from, stop, text, match);
        }
        else if (command is MarkKind.Remove) wish(column, WishKind.Set, "");
        else if (command is not null || changed) wish(column, WishKind.Ask, "");
    }

    /// <summary>« téléphone mission locale Vierzon 02 48 … », « ajoute le mail x@y.fr à la mission locale ».</summary>
    private void AimAround(int from, int stop, string text, System.Text.RegularExpressions.Match match)
    {
        var before = new SaidWords(text[..match.Index]).Count;
        var inside = new SaidWords(match.Value).Count;
        if (before > 0) aim(from, Math.Min(from + before, stop));
        if (from + before + inside < stop) aim(from + before + inside, stop);
    }

    private void Hours(int value, int stop, MarkKind? command, bool changed, bool led)
    {
        var text = _said.Slice(value, stop);
        if (led && ValueShape.SaysHours(text)) wish(StandardNames.HoursColumn, WishKind.Set, text);
        else if (command is MarkKind.Remove) wish(StandardNames.HoursColumn, WishKind.Set, "");
        else if (command is not null || changed) wish(StandardNames.HoursColumn, WishKind.Ask, "");
    }

    private void Free(string column, int from, int value, int stop, MarkKind? command, bool changed, bool led)
    {
        if (!led && command is MarkKind.Add or MarkKind.Remove && ListValues.IsList(column)) { Listed(column, from, stop, command.Value); return; }
        while (value < stop && Little.Contains(_said.Words[value]) && ListValues.IsList(column)) value++;
        var text = _said.Slice(value, stop);
        if (!led || text.Length == 0)
        {
            if (command is MarkKind.Remove) wish(column, WishKind.Set, "");
            else if (command is not null || changed) wish(column, WishKind.Ask, "");
        }
        else wish(column, command switch { MarkKind.Add => WishKind.Add, MarkKind.Remove => WishKind.Remove, _ => WishKind.Set }, column == StandardNames.AddressColumn ? Places.Bare(text, true) : Places.Unquoted(text));
    }

    /// <summary>« ajoute le label Aidants Connect au PIMMS de Blois ».</summary>
    private void Listed(string column, int from, int stop, MarkKind command)
    {
        var end = stop;
        for (var at = stop - 1; at > from; at--)
            if (_said.Words[at] is "au" or "aux" or "a" or "sur" or "pour" or "chez" && at + 1 < stop)
            {
                end = at;
                break;
            }
        var value = Places.Unquoted(_said.Slice(from, end));
        if (value.Length == 0) return;
        if (end < stop) aim(end, stop);
        wish(words.Values.In(value, column).IsEmpty ? StandardNames.OtherLabelsColumn : column, command == MarkKind.Add ? WishKind.Add : WishKind.Remove, value);
    }
}
