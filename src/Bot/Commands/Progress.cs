using Spectre.Console;

namespace OrientationBot.Bot.Commands;

/// <summary>A progress bar on stderr while a file is read; nothing when nobody watches.</summary>
internal static class Progress
{
    /// <summary>Runs the work, and shows how far into the file it is.</summary>
    public static async Task<T> ShowAsync<T>(Stream file, Func<IProgress<int>?, Task<T>> work)
    {
        if (Console.IsErrorRedirected || !file.CanSeek) return await work(null);
        var screen = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) });
        return await screen.Progress().StartAsync(async context =>
        {
            var task = context.AddTask("rows", maxValue: Math.Max(1, file.Length));
            var result = await work(new Rows(rows =>
            {
                task.Description = $"{rows} rows";
                task.Value = file.Position;
            }));
            task.Value = task.MaxValue;
            return result;
        });
    }

    private sealed class Rows(Action<int> report) : IProgress<int>
    {
        public void Report(int value) => report(value);
    }
}
