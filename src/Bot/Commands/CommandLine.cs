using System.CommandLine;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Bot.Commands;

/// <summary>The command line: no verb serves; each verb is a file of this folder.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command and gives its exit code: 0, 1 for bad input or surroundings, 3 for what is not there yet.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            return await Root().Parse(args).InvokeAsync(new() { EnableDefaultExceptionHandler = false });
        }
        catch (RefusalException refusal)
        {
            await Console.Error.WriteLineAsync(refusal.Message);
            return refusal.ExitCode;
        }
        catch (StoreException store)
        {
            await Console.Error.WriteLineAsync(store.Message);
            return 1;
        }
        catch (OperationCanceledException)
        {
            return 130;
        }
    }

    /// <summary>Every verb.</summary>
    public static RootCommand Root()
    {
        var root = new RootCommand("Takes a need in plain French to the nearest structure that fits. Without a verb: serves the assistant.")
        {
            ChatVerb.Create(), AskVerb.Create(), ExplainVerb.Create(),
            UnderstandVerb.Create(), LocateVerb.Create(), HoursVerb.Create(), HoursFrenchVerb.Create(), NearestVerb.Create(),
            ImportVerb.Create(), ExportVerb.Create(), EvaluateVerb.Create(), CoverageVerb.Create(), DuplicatesVerb.Create(), StatisticsVerb.Create(),
            DialogsVerb.Create(), CoordinatorsVerb.Create(), HistoryVerb.Create(), TerritoriesVerb.Create(), CompileVerb.Create(),
        };
        root.SetAction((_, cancellationToken) => ServeVerb.RunAsync(cancellationToken));
        return root;
    }
}
