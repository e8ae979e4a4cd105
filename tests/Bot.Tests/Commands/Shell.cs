using OrientationBot.Bot.Commands;
using Xunit;

namespace OrientationBot.Bot.Tests.Commands;

/// <summary>Runs commands in this process, with a terminal of its own.</summary>
internal static class Shell
{
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(string[] args, string input = "")
    {
        var (before, output, error) = ((Console.In, Console.Out, Console.Error), new StringWriter(), new StringWriter());
        try
        {
            Console.SetIn(new StringReader(input));
            Console.SetOut(output);
            Console.SetError(error);
            return (await CommandLine.RunAsync(args), output.ToString(), error.ToString());
        }
        finally
        {
            Console.SetIn(before.In);
            Console.SetOut(before.Out);
            Console.SetError(before.Error);
        }
    }
}

/// <summary>Tests that take the one terminal of the process run one after the other.</summary>
[CollectionDefinition(nameof(OneTerminal), DisableParallelization = true)]
public sealed class OneTerminal;
