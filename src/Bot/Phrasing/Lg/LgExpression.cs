using System.Collections.Immutable;
using System.Text;

namespace OrientationBot.Bot.Phrasing.Lg;

/// <summary>Where an expression finds its names: the arguments of the template, then the act being said.</summary>
/// <param name="Templates">Templates that may be called.</param>
/// <param name="Root">The act.</param>
/// <param name="Speak">Puts values in words as they are written out.</param>
/// <param name="Seed">Chooses among variants.</param>
internal readonly record struct LgScope(LgTemplates Templates, object? Root, Func<object?, object?> Speak, int Seed)
{
    public ImmutableArray<string> Names { get; init; } = [];

    public object?[] Arguments { get; init; } = [];

    public object? Lookup(string name) => Names.IndexOf(name) is >= 0 and var i ? Arguments[i] : Speak(LgValue.Property(Root, name));
}

/// <summary>A parsed <c>${…}</c>.</summary>
internal abstract record LgExpression
{
    public abstract object? Evaluate(LgScope scope);

    /// <summary>Writes its value out, in words.</summary>
    public virtual void Write(LgScope scope, StringBuilder text) => text.Append(LgValue.Text(scope.Speak(Evaluate(scope))));

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
        private readonly LgFunction? _function = LgFunctions.Find(Function);

        public override object? Evaluate(LgScope scope)
        {
            if (_function is not null) return _function.Apply(scope, Arguments);
            var text = new StringBuilder();
            Write(scope, text);
            return text.ToString();
        }

        public override void Write(LgScope scope, StringBuilder text)
        {
            if (_function is null) scope.Templates.Write(Function, scope, Values(scope, Arguments), text);
            else if (_function.Write is { } write) write(scope, Arguments, text);
            else base.Write(scope, text);
        }

        /// <summary>The values of several expressions, in order.</summary>
        public static object?[] Values(LgScope scope, ImmutableArray<LgExpression> expressions)
        {
            var values = expressions.Length == 0 ? [] : new object?[expressions.Length];
            for (var i = 0; i < values.Length; i++) values[i] = expressions[i].Evaluate(scope);
            return values;
        }

        public override IEnumerable<LgExpression> Within => Arguments.SelectMany(a => a.Within).Prepend(this);
    }
}
