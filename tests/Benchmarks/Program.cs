using System.Reflection;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using OrientationBot.Benchmarks;

// Side by side with what people would pick instead: a name, then a table on stdout. Anything else goes to BenchmarkDotNet.
var comparisons = new Dictionary<string, Action>
{
    ["nearest"] = NearestComparison.Run,
    ["gazetteer"] = GazetteerComparison.Run,
};

if (args is [var name] && comparisons.TryGetValue(name, out var run)) run();
else
    // In this process: the assembly's name is not the project's, which is where BenchmarkDotNet would look for a project to build.
    BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly())
        .Run(args, DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)));
