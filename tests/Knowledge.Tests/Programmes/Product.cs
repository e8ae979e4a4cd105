using OrientationBot.Knowledge.Programmes;
using OrientationBot.Testing;

namespace OrientationBot.Knowledge.Tests.Programmes;

/// <summary>What the product ships, read once.</summary>
internal static class Product
{
    public static ProgrammeSheets Sheets { get; } = ProgrammeSheets.Load(SharedFolder.InRepository("data", "programmes")).Value;
}
