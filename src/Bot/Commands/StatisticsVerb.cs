using System.CommandLine;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using OrientationBot.Bot.Conversations;
using OrientationBot.Bot.Coverage.Picture;
using OrientationBot.Bot.Figures;
using OrientationBot.Geo;

namespace OrientationBot.Bot.Commands;

/// <summary><c>statistics</c>: what was asked, and what had no fitting place; published as in a conversation, whoever runs it.</summary>
internal static class StatisticsVerb
{
    private sealed record Wish(string? Territory, string? From, string? To, bool Unanswered, string Format, string Out, string Language);

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var territory = new Option<string?>("--territory") { Description = "By name or id: Cher, Vierzon, dep:18. The region when left out." };
        var from = new Option<string?>("--from") { Description = "First day, yyyy-MM-dd. The first of this month when left out." };
        var to = new Option<string?>("--to") { Description = "Last day, yyyy-MM-dd. Today when left out." };
        var unanswered = new Option<bool>("--unanswered") { Description = "Only what has no fitting place." };
        var format = new Option<string>("--format") { Description = "text, csv, json, svg or png.", DefaultValueFactory = _ => "text" }.AcceptOnlyFromAmong("text", "csv", "json", "svg", "png");
        var file = new Option<string>("--out") { Description = "File to write; - is stdout.", DefaultValueFactory = _ => "-" };
        var language = new Option<string>("--lang") { Description = "Language of the words.", DefaultValueFactory = _ => "fr" }.AcceptOnlyFromAmong("fr", "en");
        var verb = new Command("statistics", "What citizens asked and what had no fitting place, by need and territory; counts under five are not told.") { territory, from, to, unanswered, format, file, language };
        verb.SetAction((parsed, cancellationToken) => RunAsync(
            new(parsed.GetValue(territory), parsed.GetValue(from), parsed.GetValue(to), parsed.GetValue(unanswered), parsed.GetValue(format)!, parsed.GetValue(file)!, parsed.GetValue(language)!), cancellationToken));
        return verb;
    }

    private static async Task<int> RunAsync(Wish wish, CancellationToken cancellationToken)
    {
        var content = await Terminal.ContentAsync(cancellationToken);
        var territory = wish.Territory is null ? content.Coverage.Region : content.Coverage.Territory(wish.Territory) ?? throw new RefusalException($"--territory: '{wish.Territory}' is no territory; Cher, Vierzon and dep:18 are.");
        var desk = new FiguresDesk(content, new(SettingsFile.Load(Folders.Here).Storage.ConnectionString));
        var paper = new FiguresPaper(Count(desk, territory, Days(wish)), desk.Names, content.Phraser, wish.Language, wish.Unanswered);
        await using var stream = Terminal.Create(wish.Out);
        await (wish.Format switch
        {
            "csv" => FiguresCsv.WriteAsync(paper, stream, cancellationToken),
            "json" => JsonSerializer.SerializeAsync(stream, FiguresJson.Of(paper), Terminal.Readable, cancellationToken),
            "svg" => stream.WriteAsync(SceneSvg.Draw(paper.Scene()), cancellationToken).AsTask(),
            "png" => stream.WriteAsync(paper.Png(), cancellationToken).AsTask(),
            _ => stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(paper.Text + Environment.NewLine), cancellationToken).AsTask(),
        });
        return 0;
    }

    private static FiguresSheet Count(FiguresDesk desk, Territory territory, Figures.Period period)
    {
        try
        {
            return desk.Count(territory, period, inDetail: true);
        }
        catch (JournalUnavailableException e)
        {
            throw new RefusalException(e.Message);
        }
    }

    private static Figures.Period Days(Wish wish)
    {
        var today = new Clock(TimeProvider.System) is var clock ? clock.Local(clock.Now).Date : default;
        var usual = Figures.Period.MonthTo(today);
        var (from, to) = (Day("--from", wish.From) ?? usual.From, Day("--to", wish.To) ?? usual.To);
        return from <= to ? new(from, to) : throw new RefusalException($"--from {from:yyyy-MM-dd} comes after --to {to:yyyy-MM-dd}.");
    }

    private static LocalDate? Day(string option, string? text) => text is null ? null
        : LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : throw new RefusalException($"{option}: '{text}' is no day; 2026-10-31 is.");
}
