using System.Collections.Immutable;
using System.Text;

namespace OrientationBot.Bot.Phrasing.Lg;

/// <summary>A named template with its parameters and the file and line it was read from.</summary>
internal sealed record LgTemplate(string Name, ImmutableArray<string> Parameters, LgBody Body, string File, int Line)
{
    /// <summary>What it says, where that is always the same; null otherwise.</summary>
    public string? Constant { get; } = Body is LgBody.OneOf { All: [var only] } ? only.Constant : null;
}

/// <summary>One of the ways to say it: text with expressions in it.</summary>
/// <param name="Parts">Literal strings and <see cref="LgExpression"/>s, in order.</param>
/// <param name="Line">Line of the file it was read from.</param>
internal sealed record LgVariant(ImmutableArray<object> Parts, int Line)
{
    /// <summary>A text that is the same every time needs no writing out.</summary>
    public string? Constant { get; } = Parts is [] ? "" : Parts is [string only] ? only : null;

    /// <summary>The text, where it needs no writing out: the same every time, or one value by itself; null otherwise.</summary>
    public string? Whole(LgScope scope) => Constant ?? (Parts is [LgExpression.Name value] ? LgValue.Text(scope.Speak(value.Evaluate(scope))) : null);

    /// <summary>The same variant, its literal texts spelt anew.</summary>
    public LgVariant Respelt(Func<string, string> spell) => new([.. Parts.Select(part => part is string text ? spell(text) : part)], Line);

    public void Write(LgScope scope, StringBuilder text)
    {
        if (Constant is not null) text.Append(Constant);
        else
            foreach (var part in Parts)
                if (part is LgExpression expression) expression.Write(scope, text);
                else text.Append((string)part);
    }
}

/// <summary>What stands under a template's name.</summary>
internal abstract record LgBody
{
    /// <summary>The variants that apply, given the scope; empty when no branch does.</summary>
    public abstract ImmutableArray<LgVariant> Applying(LgScope scope);

    public abstract IEnumerable<LgVariant> Variants { get; }

    /// <summary>The same body, each variant respelt.</summary>
    public abstract LgBody Respelt(Func<LgVariant, LgVariant> respell);

    public virtual IEnumerable<LgExpression> Conditions => [];

    /// <summary>Several ways to say the same thing.</summary>
    public sealed record OneOf(ImmutableArray<LgVariant> All) : LgBody
    {
        public override ImmutableArray<LgVariant> Applying(LgScope scope) => All;

        public override IEnumerable<LgVariant> Variants => All;

        public override LgBody Respelt(Func<LgVariant, LgVariant> respell) => new OneOf([.. All.Select(respell)]);
    }

    /// <summary>IF / ELSEIF / ELSE; ELSE is a branch whose condition is « true ».</summary>
    public sealed record Conditional(ImmutableArray<(LgExpression When, ImmutableArray<LgVariant> Then)> Branches) : LgBody
    {
        public override ImmutableArray<LgVariant> Applying(LgScope scope)
        {
            foreach (var (when, then) in Branches)
                if (LgValue.IsTrue(when.Evaluate(scope))) return then;
            return [];
        }

        public override IEnumerable<LgVariant> Variants => Branches.SelectMany(b => b.Then);

        public override LgBody Respelt(Func<LgVariant, LgVariant> respell) => new Conditional([.. Branches.Select(b => (b.When, b.Then.Select(respell).ToImmutableArray()))]);

        public override IEnumerable<LgExpression> Conditions => Branches.Select(b => b.When);
    }
}
