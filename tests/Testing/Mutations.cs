using Xunit;

namespace OrientationBot.Testing;

/// <summary>
/// Random damage to good texts, to prove that nothing a person or a file holds makes a reader throw. The same texts on every run, so that a failure can be seen again.
/// CI tries a million over all readers, a developer's machine one in fifty of them.
/// </summary>
public static class Mutations
{
    private const int ShareElsewhere = 50;

    /// <summary>Damages the seeds and reads each result; fails with the text that made the reader throw.</summary>
    /// <param name="seeds">Good texts.</param>
    /// <param name="inCi">How many texts in CI.</param>
    /// <param name="read">The reader, with what is claimed of its answer.</param>
    public static void Try(string[] seeds, int inCi, Action<string> read)
    {
        var random = new Random(20261123);
        for (var left = Environment.GetEnvironmentVariable("CI") is null ? inCi / ShareElsewhere : inCi; left > 0; left--)
        {
            var text = Of(seeds[random.Next(seeds.Length)], seeds, random);
            if (Record.Exception(() => read(text)) is { } thrown) Assert.Fail($"« {text} »: {thrown}");
        }
    }

    private static string Of(string text, string[] seeds, Random random)
    {
        for (var i = random.Next(1, 6); i > 0 && text.Length > 0; i--)
        {
            int at = random.Next(text.Length), length = random.Next(text.Length - at + 1) % 6;
            var other = seeds[random.Next(seeds.Length)];
            var from = random.Next(other.Length);
            text = random.Next(4) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, ((char)random.Next(1, random.Next(8) == 0 ? 0xFFFF : 0x7F)).ToString()),
                2 => text.Insert(at, other.Substring(from, random.Next(other.Length - from + 1) % 9)),
                _ => text.Remove(at) + other[from..],
            };
        }
        return text;
    }
}
