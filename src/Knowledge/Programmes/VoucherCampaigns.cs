using System.Collections.Immutable;
using NodaTime;
using OrientationBot.Geo;
using OrientationBot.Knowledge.Needs;

namespace OrientationBot.Knowledge.Programmes;

/// <summary>Every campaign of vouchers; a coordinator opens one by adding it to <c>data/vouchers.yml</c>. Immutable.</summary>
public sealed class VoucherCampaigns
{
    private VoucherCampaigns(IEnumerable<VoucherCampaign> campaigns) => All = [.. campaigns];

    /// <summary>Every campaign, ended ones too, in the order of the file.</summary>
    public ImmutableArray<VoucherCampaign> All { get; }

    /// <summary>Reads the campaigns, or every problem with its line.</summary>
    /// <param name="path">Path of <c>vouchers.yml</c>.</param>
    public static Loaded<VoucherCampaigns> Load(string path)
    {
        var problems = new List<Problem>();
        var file = new YamlFile(path, problems);
        var campaigns = new List<VoucherCampaign>();
        foreach (var (key, at, value) in file.Entries(file.Root()))
            if (key == "campaigns") campaigns.AddRange(file.Items(value).Select(item => VoucherReader.Read(file, item)).OfType<VoucherCampaign>());
            else file.Add(at, $"« {key} » is unknown here: campaigns.");
        foreach (var twice in campaigns.CountBy(c => c.Id).Where(c => c.Value > 1))
            problems.Add(new(path, 0, $"The id {twice.Key} stands twice."));
        return Loaded<VoucherCampaigns>.From(problems, () => new(campaigns));
    }

    /// <summary>The campaigns whose cheques may be used on a day by those who live somewhere.</summary>
    /// <param name="day">The day.</param>
    /// <param name="territories">The territories they live in, as the gazetteer gives them for their commune.</param>
    public ImmutableArray<VoucherCampaign> Open(LocalDate day, IReadOnlyCollection<Territory> territories) =>
        [.. For(territories).Where(c => c.AcceptsOn(day))];

    /// <summary>The campaigns meant for those who live somewhere, whatever has become of them.</summary>
    /// <param name="territories">The territories they live in.</param>
    public ImmutableArray<VoucherCampaign> For(IReadOnlyCollection<Territory> territories) => [.. All.Where(c => c.Serves(territories))];
}
