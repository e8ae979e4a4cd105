using OrientationBot.Bot.Coordinator;
using OrientationBot.Bot.Exports;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Exchange.Exports;

namespace OrientationBot.Bot.Files;

/// <summary>Writes the directory in force to a file that can be fetched: public data alone.</summary>
internal sealed class ExportOffice(Content content, Shelves shelves)
{
    /// <summary>Makes the file.</summary>
    public async Task<FileFinding> MakeAsync(FileErrand.Export asked, Account who, CancellationToken cancellationToken)
    {
        if (who.Role == Role.Structure) return new FileFinding.Refused(Refusal.NotYourRole);
        using var file = new MemoryStream();
        var report = await Exporter.WriteAsync(asked.Format, [.. Structures(asked.Territory)], file, cancellationToken);
        var path = ExportAddress.Of(shelves.Made.Keep(file.ToArray()), asked.Format);
        return new FileFinding.Exported(new Uri(content.Site, path).AbsoluteUri, path, (int)shelves.Made.Life.TotalMinutes, report);
    }

    private IEnumerable<Structure> Structures(string? territory)
    {
        var place = territory is null ? null : content.Gazetteer.ById(territory);
        var communes = place?.Territory?.Communes.ToHashSet(StringComparer.Ordinal) ?? (place?.Commune is { } commune ? [commune.Code] : null);
        return content.Directory.Now.Structures.Where(s => communes?.Contains(s.Commune.Code) ?? true).OrderBy(s => s.Id, StringComparer.Ordinal);
    }
}
