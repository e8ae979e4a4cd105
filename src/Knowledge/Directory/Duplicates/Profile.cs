namespace OrientationBot.Knowledge.Directory.Duplicates;

/// <summary>A structure made ready to be compared many times.</summary>
internal sealed class Profile(Structure structure)
{
    private const int SirenLength = 9, SiretLength = 14;

    public Structure Structure { get; } = structure;

    public OwnName Name { get; } = OwnName.Of(structure);

    public PlaceKind Kinds { get; } = PlaceKinds.Of(structure.Types);

    public Street Street { get; } = Street.Of(structure);

    public bool Placed { get; } = !structure.Doubts.HasFlag(SheetDoubts.PositionIsCommune);

    public string[] Hosts { get; } = Contacts.HostsOf(structure);

    public string[] Mails { get; } = [.. structure.Emails.Take(Contacts.MostCompared).Select(mail => mail.ToLowerInvariant())];

    /// <summary>SIRET or RNA; null when unknown or only a SIREN.</summary>
    public string? Registration { get; } = structure.Pivot.Length != SirenLength && structure.Pivot.Trim('0').Length > 0 ? structure.Pivot : null;

    /// <summary>SIREN; null when unknown.</summary>
    public string? Owner { get; } =
        structure.Pivot.Length is SirenLength or SiretLength && structure.Pivot[..SirenLength] is var siren && siren.Trim('0').Length > 0 && siren.All(char.IsAsciiDigit) ? siren : null;
}
