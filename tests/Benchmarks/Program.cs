using System.Reflection;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using OrientationBot.Benchmarks;

// Whole roads, and comparisons side by side with what people would pick instead: a name, then figures on stdout. Anything else goes to BenchmarkDotNet.
var measures = new Dictionary<string, Func<Task<int>>>
{
    ["turn"] = TurnBenchmark.RunAsync,
    ["http"] = HttpBenchmark.RunAsync,
    ["start"] = StartBenchmark.RunAsync,
    ["nearest"] = () => Done(() => NearestComparison.Run(args.ElementAtOrDefault(1) ?? Environment.GetEnvironmentVariable(NearestPostgis.Variable))),
    ["changes"] = ChangesBenchmark.RunAsync,
    ["coverage"] = async () =>
    {
        await CoverageComparison.RunAsync();
        return 0;
    },
    ["gazetteer"] = () => Done(GazetteerComparison.Run),
    ["duplicates"] = () => Done(DuplicatesComparison.Run),
    ["hours"] = HoursComparison.RunAsync,
};

if (args is [var name, ..] and ({ Length: 1 } or ["nearest", _]) && measures.TryGetValue(name, out var measure)) return await measure();

// In this process: the assembly's name is not the project's, which is where BenchmarkDotNet would look for a project to build.
BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly())
    .Run(args, DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)));
return 0;

static Task<int> Done(Action compare)
{
    compare();
    return Task.FromResult(0);
}
