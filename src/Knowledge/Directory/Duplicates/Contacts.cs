namespace OrientationBot.Knowledge.Directory.Duplicates;

/// <summary>Hosts of the web sites and mails of a sheet that may tell whose it is.</summary>
internal static class Contacts
{
    /// <summary>Hosts of everybody: providers, networks, directories (those of the region's sheets that serve more than one owner).</summary>
    private static readonly HashSet<string> Everybodys = new(StringComparer.Ordinal)
    {
        "gmail.com", "orange.fr", "wanadoo.fr", "free.fr", "laposte.net", "laposte.fr", "hotmail.fr", "hotmail.com", "outlook.fr", "outlook.com", "yahoo.fr", "yahoo.com", "sfr.fr", "live.fr", "bbox.fr",
        "facebook.com", "fr-fr.facebook.com", "instagram.com", "twitter.com", "linkedin.com", "google.com", "sites.google.com", "wixsite.com", "wordpress.com", "blogspot.com",
        "maisondeservicesaupublic.fr", "france-services.gouv.fr", "france-services.fr", "service-public.fr", "francetravail.fr", "pole-emploi.fr", "caf.fr", "conseiller-numerique.fr",
    };

    /// <summary>More are a list that slipped into the column.</summary>
    public const int MostCompared = 8;

    public static string[] HostsOf(Structure structure) =>
        [.. structure.WebSites.Select(Host).Concat(structure.Emails.Select(Domain)).OfType<string>().Where(host => !Everybodys.Contains(host)).Distinct().Take(MostCompared)];

    private static string? Host(string site) =>
        Uri.TryCreate(site, UriKind.Absolute, out var uri) && uri.Host.Length > 0 ? uri.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.Host[4..].ToLowerInvariant() : uri.Host.ToLowerInvariant() : null;

    private static string? Domain(string mail) => mail.LastIndexOf('@') is >= 0 and var at ? mail[(at + 1)..].ToLowerInvariant() : null;
}
