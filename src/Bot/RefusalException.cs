namespace OrientationBot.Bot;

/// <summary>An expected failure that ends the program: told in one clear sentence, with what to do, and without a stack trace.</summary>
/// <param name="message">What is wrong and what to do; several lines when several things are.</param>
/// <param name="exitCode">1: bad input or surroundings; 3: a capability that is not there yet.</param>
internal sealed class RefusalException(string message, int exitCode = 1) : Exception(message)
{
    /// <summary>Exit code of the process.</summary>
    public int ExitCode { get; } = exitCode;
}
