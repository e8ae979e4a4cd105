using System.Collections.Immutable;

namespace OrientationBot.Bot.Phrasing.Lg;

/// <summary>Where an expression finds its names: the arguments of the template, then the act being said.</summary>
/// <param name="Templates">Templates that may be called.</param>
/// <param name="Root">The act.</param>
/// <param name="Speak">Puts values in words as they are written out.</param>
/// <param name="Seed">Chooses among variants.</param>
internal sealed record LgScope(LgTemplates Templates, object? Root, Func<object?, object?> Speak, int Seed)
{
    public ImmutableArray<string> Names { get; init; } = [];

    public ImmutableArray<object?> Arguments { get; init; } = [];

    public object? Lookup(string name) => Names.IndexOf(name) is >= 0 and var i ? Arguments[i] : Speak(LgValue.Property(Root, name));
}

/// <summary>A parsed <c>${…}</c>.</summary>
internal abstract record LgExpression
{
    public abstract object? Evaluate(LgScope scope);

    /// <summary>This expression and all those inside it.</summary>
    public virtual IEnumerable<LgExpression> Within => [this];

    public sealed record Literal(object? Value) : LgExpression
    {
        public override object? Evaluate(LgScope scope) => Value;
    }

    public sealed record Name(string Id) : LgExpression
    {
        public override object? Evaluate(LgScope scope) => scope.Lookup(Id);
    }

    public sealed record Member(LgExpression Of, string Id) : LgExpression
    {
        public override object? Evaluate(LgScope scope) => scope.Speak(LgValue.Property(Of.Evaluate(scope), Id));

        public override IEnumerable<LgExpression> Within => Of.Within.Prepend(this);
    }

    public sealed record Call(string Function, ImmutableArray<LgExpression> Arguments) : LgExpression
    {
        public override object? Evaluate(LgScope scope) => LgFunctions.Find(Function) is { } function
            ? function.Apply(scope, Arguments)
            : scope.Templates.Say(Function, scope, [.. Arguments.Select(a => a.Evaluate(scope))]);

        public override IEnumerable<LgExpression> Within => Arguments.SelectMany(a => a.Within).Prepend(this);
    }
}
