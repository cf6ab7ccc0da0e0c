using BenchmarkDotNet.Running;
using Variorum.Benchmarks.Claims;
using Variorum.Benchmarks.Pages;
using Variorum.Benchmarks.Report;
using Variorum.Benchmarks.WholeRun;

// The whole run is measured by the operating system on a process of its own: a micro-benchmark's harness would be in the way.
if (args is [WholeRunBenchmark.Command, ..]) return await WholeRunBenchmark.RunAsync(args[1..], Console.Out, Console.Error);
if (args is [WholeRunChild.Command, ..]) return await WholeRunChild.RunAsync(args[1..]);
if (args is [ReportBenchmark.Command, ..]) return await ReportBenchmark.RunAsync(args[1..], Console.Out, Console.Error);
if (args is [ReportBenchmark.ChildCommand, ..]) return await ReportBenchmark.RunChildAsync(args[1..]);
if (args is [PagesBenchmark.Command, ..]) return PagesBenchmark.Run(args[1..], Console.Out, Console.Error);
if (args is [HostilePagesBenchmark.Command]) return HostilePagesBenchmark.Run(Console.Out);
if (args is [ExtractionBenchmark.Command, ..]) return ExtractionBenchmark.Run(args[1..], Console.Out, Console.Error);
if (args is [])
{
    Console.Error.WriteLine("usage: benchmarks whole-run [--documents N] [--seed N] [--keep DIR]");
    Console.Error.WriteLine("       benchmarks report [--articles N] [--keep DIR]");
    Console.Error.WriteLine("       benchmarks pages DIR");
    Console.Error.WriteLine("       benchmarks hostile-pages");
    Console.Error.WriteLine("       benchmarks extraction DIR");
    Console.Error.WriteLine("       benchmarks --filter '*' [BenchmarkDotNet's options]");
    return 2;
}

BenchmarkSwitcher.FromAssembly(typeof(WholeRunBenchmark).Assembly).Run(args);
return 0;
