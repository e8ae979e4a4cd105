using System.Reflection;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

// In this process: the assembly's name is not the project's, which is where BenchmarkDotNet would look for a project to build.
BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly())
    .Run(args, DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)));
