namespace OrientationBot.Knowledge.Directory.Duplicates;

/// <summary>Families of places that share a name: two words of one family are synonyms.</summary>
[Flags]
internal enum PlaceKind
{
    None = 0,
    FranceServices = 1,
    Library = 2,
    PublicSpace = 4,
    TownHall = 8,
    Youth = 16,
    MissionLocale = 32,
    SocialCentre = 64,
    ThirdPlace = 128,
    Fablab = 256,
    PostOffice = 512,
    JobCentre = 1024,
    Bus = 2048,
    SocialAction = 4096,
    ComputerClub = 8192,
    Pimms = 16384,
}
