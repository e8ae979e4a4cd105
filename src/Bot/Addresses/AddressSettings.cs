namespace OrientationBot.Bot.Addresses;

/// <summary>Which service finds houses.</summary>
/// <param name="Url">Its « search » (<c>https://data.geopf.fr/geocodage/search</c>, or any that answers as the Base Adresse Nationale does); null: none, addresses leave for nowhere.</param>
/// <param name="Timeout">The longest a turn waits for it.</param>
internal sealed record AddressSettings(Uri? Url, TimeSpan Timeout)
{
    public AddressSettings(SettingsReader reader) : this(
        reader.Address("Addresses:Url", null), TimeSpan.FromMilliseconds(reader.Whole("Addresses:TimeoutMilliseconds", 800, 50, 5_000))) { }

    /// <summary>No service.</summary>
    public static AddressSettings None { get; } = new(null, TimeSpan.FromMilliseconds(800));
}
