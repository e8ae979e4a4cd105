using System.Collections.Immutable;
using OrientationBot.Knowledge.Directory.Requests;
using OrientationBot.Knowledge.Exchange.Tables;
using OrientationBot.Testing;

namespace OrientationBot.Knowledge.Tests.Exchange.Tables;

/// <summary>Tables as people send them, with what each column is: <c>Labelled/labels.txt</c>.</summary>
internal static class LabelledTables
{
    public static ChangeWords Words { get; } = ChangeWordsReader.Read([SharedFolder.InRepository("dialogs", "fr", "changes.yml")]).TryGet(out var words) ? words : throw new InvalidDataException();

    public static ImmutableArray<(string File, ImmutableArray<ColumnTarget> Columns)> All { get; } =
    [
        .. File.ReadLines(InFolder("labels.txt")).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split(": ", 2))
            .Select(l => (l[0], l[1].Split('|').Select(t => ColumnTarget.Parse(t) ?? throw new InvalidDataException(t)).ToImmutableArray())),
    ];

    public static byte[] Bytes(string file) => File.ReadAllBytes(InFolder(file));

    public static async Task<TableReading> ReadAsync(string file) =>
        (await TableFile.ReadAsync(Bytes(file), Places.Reference, Words, _ => ImmutableDictionary<string, string>.Empty, default)).Tables[0];

    private static string InFolder(string file) => SharedFolder.InRepository("tests", "Knowledge.Tests", "Exchange", "Tables", "Labelled", file);
}
