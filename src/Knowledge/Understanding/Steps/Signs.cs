namespace OrientationBot.Knowledge.Understanding.Steps;

/// <summary>Signs without words.</summary>
internal static class Signs
{
    /// <summary>A thumb up, a nod, a heart.</summary>
    public static bool Agree(string text) =>
        text.Contains("👍", StringComparison.Ordinal) || text.Contains("👌", StringComparison.Ordinal) || text.Contains("🙂", StringComparison.Ordinal)
        || text.Contains("😊", StringComparison.Ordinal) || text.Contains('✅', StringComparison.Ordinal) || text.Contains('❤', StringComparison.Ordinal);
}
