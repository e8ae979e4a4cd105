using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;

namespace OrientationBot.Bot.Phrasing.Lg;

/// <summary>How template values behave: text, numbers, truth, and the properties of the records that acts carry.</summary>
internal static class LgValue
{
    private static readonly object True = true, False = false;
    private static readonly ConcurrentDictionary<(Type Type, string Name), Func<object, object?>?> Getters = new();

    /// <summary>The public property of that name, spelt in camelCase; null when the value has none.</summary>
    public static object? Property(object? value, string name) =>
        value is null ? null : Getters.GetOrAdd((value.GetType(), name), Compile)?.Invoke(value);

    /// <summary>The public property that a template reads under that name; null when the type has none.</summary>
    public static PropertyInfo? Find(Type type, string name) =>
        name.Length == 0 || !char.IsLower(name[0]) ? null : type.GetProperty(char.ToUpperInvariant(name[0]) + name[1..], BindingFlags.Public | BindingFlags.Instance);

    /// <summary>A truth as a value, always the same object.</summary>
    public static object Of(bool truth) => truth ? True : False;

    public static bool IsTrue(object? value) => value is not (null or false);

    public static double? Number(object? value) => value switch
    {
        double number => number,
        int number => number,
        long number => number,
        _ => null,
    };

    public static bool AreEqual(object? a, object? b) =>
        Number(a) is { } x && Number(b) is { } y ? x == y : a is Enum || b is Enum ? Text(a) == Text(b) : Equals(a, b);

    public static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        bool truth => truth ? "true" : "false",
        Enum constant => char.ToLowerInvariant(constant.ToString()[0]) + constant.ToString()[1..],
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>The elements of a list; null when the value is not one.</summary>
    public static IEnumerable<object?>? Elements(object? value) => value is IEnumerable list and not string ? list.Cast<object?>() : null;

    private static Func<object, object?>? Compile((Type Type, string Name) key)
    {
        if (Find(key.Type, key.Name) is not { } property) return null;
        var value = Expression.Parameter(typeof(object));
        Expression read = Expression.Property(Expression.Convert(value, key.Type), property);
        read = read.Type == typeof(bool) ? Expression.Condition(read, Expression.Constant(True, typeof(object)), Expression.Constant(False, typeof(object))) : Expression.Convert(read, typeof(object));
        return Expression.Lambda<Func<object, object?>>(read, value).Compile();
    }
}
