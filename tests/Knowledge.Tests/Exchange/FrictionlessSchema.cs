using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using NodaTime.Text;

namespace OrientationBot.Knowledge.Tests.Exchange;

/// <summary>A small checker of Frictionless table schemas: columns and their order, required, unique, pattern (whole cell), length, numbers, dates.</summary>
internal sealed class FrictionlessSchema
{
    private readonly List<Field> _fields;

    private FrictionlessSchema(JsonElement schema) => _fields = [.. schema.GetProperty("fields").EnumerateArray().Select(f => new Field(f))];

    public static FrictionlessSchema Read(string path) => new(JsonDocument.Parse(File.ReadAllText(path)).RootElement);

    /// <summary>Every fault of a table, the header first.</summary>
    public IEnumerable<string> Faults(IReadOnlyList<string[]> table)
    {
        if (!table[0].SequenceEqual(_fields.Select(f => f.Name))) yield return "columns differ, or their order";
        for (var column = 0; column < _fields.Count; column++)
        {
            var (field, seen) = (_fields[column], new HashSet<string>());
            for (var row = 1; row < table.Count; row++)
                if (field.Fault(table[row][column]) is { } fault || (field.Unique && !seen.Add(table[row][column]) && (fault = "repeated") is not null))
                    yield return $"row {row}, {field.Name}: {fault}: {table[row][column]}";
        }
    }

    private sealed class Field
    {
        private readonly JsonElement _constraints;
        private readonly string _type;
        private readonly Regex? _pattern;

        public Field(JsonElement field)
        {
            Name = field.GetProperty("name").GetString()!;
            _type = field.GetProperty("type").GetString()!;
            _constraints = field.TryGetProperty("constraints", out var constraints) ? constraints : JsonDocument.Parse("{}").RootElement;
            if (_constraints.TryGetProperty("pattern", out var pattern)) _pattern = new($"^(?:{pattern.GetString()})$");
            Unique = Says("unique");
        }

        public string Name { get; }

        public bool Unique { get; }

        public string? Fault(string cell)
        {
            if (cell.Length == 0) return Says("required") ? "missing" : null;
            if (_pattern?.IsMatch(cell) == false) return "does not match its pattern";
            if (_constraints.TryGetProperty("maxLength", out var longest) && cell.Length > longest.GetInt32()) return "too long";
            if (_type == "number" && !double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _)) return "no number";
            return _type == "date" && !LocalDatePattern.Iso.Parse(cell).Success ? "no date" : null;
        }

        private bool Says(string constraint) => _constraints.TryGetProperty(constraint, out var value) && value.GetBoolean();
    }
}
