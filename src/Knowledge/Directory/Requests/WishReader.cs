using OrientationBot.Knowledge.Exchange;

namespace OrientationBot.Knowledge.Directory.Requests;

/// <summary>Walks the clauses of a sentence and gathers what each wants.</summary>
internal sealed class WishReader(Clauses clauses, ChangeWords words)
{
    private static readonly HashSet<string> BetweenDays = ["c", "est", "le", "les", "l", "et", "du", "au", "tous"];
    private static readonly string[] Onto = ["a la", "a l", "au", "aux", "sur", "pour", "chez", "dans", "de la fiche", "a"];
    private readonly SaidWords _said = clauses.Said;
    private int _at = clauses.Start;

    public List<Wish> Found { get; } = [];

    public SheetTarget Target { get; private set; } = SheetTarget.None;

    /// <summary>A field was given its value by name.</summary>
    public bool Sure { get; private set; }

    public void ReadAll()
    {
        MarkKind? command = null;
        while (clauses.Next(_at, Clauses.Begins) is { } begin)
        {
            var stop = clauses.StopOf(begin);
            Aim(_at, begin.At);
            if (begin.Kind is MarkKind.Change or MarkKind.Add or MarkKind.Remove && !(clauses.Next(begin.End, Clauses.Begins) is { Kind: MarkKind.Field } field && field.At - begin.End <= 2))
                Command(begin, stop);
            else if (begin.Kind is MarkKind.Change or MarkKind.Add or MarkKind.Remove)
            {
                command = begin.Kind;
                _at = stop;
                continue;
            }
            else if (begin.Kind == MarkKind.Field) stop = new FieldReader(clauses, words, Aim, Wish).Read(begin, BeforeDays(begin.End, stop), command);
            else
            {
                // « n'a plus le label Pix », « propose les services … »: the field is part of what it has.
                if (begin.Kind is MarkKind.Has or MarkKind.HasNot && clauses.At(stop) is { Kind: MarkKind.Field } own && ListValues.IsList(own.Mark.Field) && stop - begin.End <= 1) stop = clauses.StopOf(own);
                Verb(begin, stop);
            }
            _at = stop;
        }
    }

    /// <summary>« … 02 38 11 22 33 et le samedi c'est ouvert »: the days belong to the verb that comes, not to the field before.</summary>
    private int BeforeDays(int from, int stop)
    {
        if (clauses.At(stop) is not { Kind: MarkKind.Hours }) return stop;
        var at = stop;
        while (at > from && (BetweenDays.Contains(_said.Words[at - 1]) || IsDay(at - 1))) at--;
        return Enumerable.Range(at, stop - at).Any(IsDay) ? at : stop;
    }

    private bool IsDay(int at) => !char.IsAsciiDigit(_said.Words[at][0]) && ValueShape.BeginsHours(_said.Words[at]);

    private void Aim(int from, int to)
    {
        if (Target == SheetTarget.None) Target = TargetReader.Read(clauses, from, to);
    }

    private void Wish(string field, WishKind kind, string value)
    {
        Found.Add(new(field, kind, value));
        Sure |= kind is WishKind.Set or WishKind.Ask;
    }

    private void Verb(Found verb, int stop)
    {
        switch (verb.Kind)
        {
            case MarkKind.Hours:
                Hours(verb, stop);
                break;
            case MarkKind.Reopen when ValueShape.SaysHours(_said.Slice(verb.End, stop)):
                Found.Add(new(StandardNames.HoursColumn, WishKind.Adjust, $"ouvre {_said.Slice(verb.End, stop)}"));
                break;
            case MarkKind.CloseForGood or MarkKind.Reopen or MarkKind.Verified:
                Aim(verb.End, stop);
                Found.Add(new("", verb.Kind switch { MarkKind.CloseForGood => WishKind.CloseForGood, MarkKind.Reopen => WishKind.Reopen, _ => WishKind.Verified }, ""));
                break;
            case MarkKind.Name or MarkKind.Address:
                var field = verb.Kind == MarkKind.Name ? StandardNames.NameColumn : StandardNames.AddressColumn;
                var value = Places.Bare(_said.Slice(verb.End, stop), verb.Kind == MarkKind.Address);
                Wish(field, value.Length == 0 ? WishKind.Ask : WishKind.Set, value);
                break;
            default:
                var text = _said.Slice(verb.Kind == MarkKind.Is ? verb.At : verb.End, stop);
                if (!words.Values.In(text, Requests.Wish.AnyList).IsEmpty)
                    Found.Add(new(Requests.Wish.AnyList, verb.Kind switch { MarkKind.HasNot => WishKind.Remove, MarkKind.Is => WishKind.Set, _ => WishKind.Add }, text));
                break;
        }
    }

    /// <summary>The subject stands before the verb; in a command (« ferme la médiathèque de Gien le lundi ») the name stands after it.</summary>
    private void Hours(Found verb, int stop)
    {
        // « et le samedi c'est ouvert de 9h à 12h »: days before the verb are no name, they are part of the hours.
        var begin = TargetReader.SaysWhen(clauses, _at, verb.At) ? _at : TargetReader.EndOf(clauses, _at, verb.At);
        var text = _said.Slice(begin, stop);
        if (Target == SheetTarget.None)
        {
            var to = verb.End;
            while (to < stop && !ValueShape.BeginsHours(_said.Words[to])) to++;
            Aim(verb.End, TargetReader.EndOf(clauses, verb.End, to));
            if (Target.Name is not null) text = $"{_said.Slice(verb.At, verb.End)} {_said.Slice(TargetReader.EndOf(clauses, verb.End, to), stop)}";
        }
        if (ValueShape.SaysHours(text)) Found.Add(new(StandardNames.HoursColumn, WishKind.Adjust, text));
    }

    /// <summary>« ajoute les seniors à la médiathèque de Gien »: values, then the sheet.</summary>
    private void Command(Found command, int stop)
    {
        if (command.Kind == MarkKind.Change) return;
        var (value, from) = Split(command.End, stop);
        if (words.Values.In(value, Requests.Wish.AnyList).IsEmpty) return;
        Aim(from, stop);
        Found.Add(new(Requests.Wish.AnyList, command.Kind == MarkKind.Add ? WishKind.Add : WishKind.Remove, value));
    }

    private (string Value, int From) Split(int from, int stop)
    {
        for (var at = stop - 1; at > from; at--)
            if (Onto.Any(o => o.Split(' ') is var onto && _said.Are(at, onto) && at + onto.Length < stop))
                return (_said.Slice(from, at), at);
        return (_said.Slice(from, stop), stop);
    }
}
