using System.CommandLine;
using System.CommandLine.Parsing;
using OrientationBot.Bot.Coverage;

namespace OrientationBot.Bot.Commands;

/// <summary>What was asked of <c>coverage</c>, as typed.</summary>
internal sealed record CoverageWish(
    string? Need, string[] Filters, string? Territory, string Format, string Out, double Beyond, string? By, int Next, string Language, bool ByRoad);

/// <summary>The options of <c>coverage</c>.</summary>
internal sealed class CoverageOptions
{
    private readonly Option<string?> _need = new("--need") { Description = "Only what answers this need, such as droits-caf." };
    private readonly Option<string[]> _filter = new("--filter") { Description = "Only offers that have this value of the national standard, such as Gratuit; may be given several times." };
    private readonly Option<string?> _territory = new("--territory") { Description = "Only this territory, by name or id: Loiret, Vierzon, dep:45. The region when left out." };
    private readonly Option<string> _out = new("--out") { Description = "File to write; - is stdout.", DefaultValueFactory = _ => "-" };
    private readonly Option<double> _beyond = new("--beyond") { Description = "A commune farther than so many kilometres is a white zone.", DefaultValueFactory = _ => CoverageRequest.UsualMeters / 1_000 };
    private readonly Option<int> _next = new("--next") { Description = "How many best places for one more offer to name.", DefaultValueFactory = _ => 3 };

    private readonly Option<bool> _byRoad = new("--by-road") { Description = "Minutes by car instead of metres, as csv; needs a service of travel times (Travel:Url)." };

    private readonly Option<string> _format = new Option<string>("--format") { Description = "csv, geojson, svg or png.", DefaultValueFactory = _ => "csv" }
        .AcceptOnlyFromAmong([.. CoverageFormat.All.Keys]);

    private readonly Option<string?> _by = new Option<string?>("--by") { Description = "Shares by departement, epci or bassin, as csv." }.AcceptOnlyFromAmong("departement", "epci", "bassin");

    private readonly Option<string> _language = new Option<string>("--lang") { Description = "Language of pictures.", DefaultValueFactory = _ => "fr" }.AcceptOnlyFromAmong("fr", "en");

    public CoverageOptions()
    {
        _beyond.Validators.Add(result => Check(result, result.GetValueOrDefault<double>() is > 0 and <= 1_000, "--beyond must be kilometres, more than 0 and 1000 at most."));
        _next.Validators.Add(result => Check(result, result.GetValueOrDefault<int>() is >= 0 and <= 20, "--next must be from 0 to 20."));
    }

    /// <summary>Every option.</summary>
    public IEnumerable<Option> All => [_need, _filter, _territory, _format, _out, _beyond, _by, _next, _language, _byRoad];

    /// <summary>What was typed.</summary>
    /// <exception cref="RefusalException">Two options do not go together.</exception>
    public CoverageWish Read(ParseResult parsed)
    {
        var wish = new CoverageWish(
            parsed.GetValue(_need), parsed.GetValue(_filter) ?? [], parsed.GetValue(_territory), parsed.GetValue(_format)!, parsed.GetValue(_out)!,
            parsed.GetValue(_beyond), parsed.GetValue(_by), parsed.GetValue(_next), parsed.GetValue(_language)!, parsed.GetValue(_byRoad));
        if (wish.By is not null && wish.ByRoad) throw new RefusalException("--by and --by-road do not go together.");
        return wish is { By: null, ByRoad: false } || wish.Format == "csv" ? wish : throw new RefusalException("--by and --by-road give csv only: leave --format out.");
    }

    private static void Check(OptionResult result, bool good, string message)
    {
        if (!good) result.AddError(message);
    }
}
