using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace OrientationBot.Knowledge;

/// <summary>One thing that is wrong in a file that people write, said so that they can mend it.</summary>
/// <param name="File">Path of the file, as it was given.</param>
/// <param name="Line">Line, from 1; 0 when the whole file is meant.</param>
/// <param name="Message">What is wrong and what would be right, one sentence.</param>
public sealed record Problem(string File, int Line, string Message)
{
    /// <summary><c>file:line: message</c>, which editors and terminals make clickable.</summary>
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {Message}" : $"{File}: {Message}";
}

/// <summary>What was read from files: the whole value, or every problem that prevents it. Never half a value.</summary>
/// <typeparam name="T">What the files describe.</typeparam>
public sealed class Loaded<T>
    where T : class
{
    private readonly T? _value;

    private Loaded(T? value, ImmutableArray<Problem> problems) => (_value, Problems) = (value, problems);

    /// <summary>Everything that is wrong; empty when the value was read.</summary>
    public ImmutableArray<Problem> Problems { get; }

    /// <summary>The value; only when there is no problem.</summary>
    /// <exception cref="InvalidOperationException">There are problems: nobody looked at them first.</exception>
    public T Value => _value ?? throw new InvalidOperationException(string.Join('\n', Problems));

    /// <summary>Gives the value when it was read.</summary>
    public bool TryGet([NotNullWhen(true)] out T? value) => (value = _value) is not null;

    /// <summary>The value when nothing is wrong, otherwise the problems.</summary>
    internal static Loaded<T> From(IReadOnlyCollection<Problem> problems, Func<T> value) =>
        problems.Count == 0 ? new(value(), []) : new(null, [.. problems]);
}

/// <summary>Builds a <see cref="Loaded{T}"/>.</summary>
public static class Loaded
{
    /// <summary>The value when nothing is wrong, otherwise the problems.</summary>
    public static Loaded<T> From<T>(IReadOnlyCollection<Problem> problems, Func<T> value)
        where T : class => Loaded<T>.From(problems, value);
}
