using System.Diagnostics;
using Variorum.Benchmarks.Piles;

namespace Variorum.Benchmarks.WholeRun;

/// <summary>From a folder of documents to casebook and report, each run a process of its own.</summary>
internal static class WholeRunBenchmark
{
    public const string Command = "whole-run";

    public static async Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter error)
    {
        if (WholeRunOptions.Parse(arguments) is not { } options)
        {
            await error.WriteLineAsync("usage: benchmarks whole-run [--documents N] [--seed N] [--keep DIR]");
            return 2;
        }

        var folder = options.Keep is { } keep ? Directory.CreateDirectory(keep).FullName : Directory.CreateTempSubdirectory("variorum-whole-run-").FullName;
        try
        {
            await MeasureAsync(options, folder, output);
            return 0;
        }
        catch (InvalidOperationException fault)
        {
            await error.WriteLineAsync(fault.Message);
            return 1;
        }
        finally
        {
            if (options.Keep is null) Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureAsync(WholeRunOptions options, string folder, TextWriter output)
    {
        await output.WriteLineAsync(Measurement.Head);
        var quarter = await RunOnceAsync("a quarter", folder, "quarter", options.Documents / 4, options.Seed, output);
        var whole = await RunOnceAsync("the pile", folder, "whole", options.Documents, options.Seed, output);
        var again = await RunOnceAsync("again, unchanged", folder, "whole", options.Documents, options.Seed, output);
        File.WriteAllText(Path.Combine(folder, "whole", "pile", "one-more.txt"), "One more\n\nOn 3 May 2019 some 1,204 people were counted in Newholm.\n");
        var added = await RunOnceAsync("again, one added", folder, "whole", options.Documents, options.Seed, output);
        await output.WriteLineAsync();
        foreach (var line in new[] { whole.Beside(quarter), again.Beside(whole), added.Beside(whole) }) await output.WriteLineAsync(line);
    }

    private static async Task<Measurement> RunOnceAsync(string name, string folder, string part, int documents, int seed, TextWriter output)
    {
        var (pile, casebook, report) = (Path.Combine(folder, part, "pile"), Path.Combine(folder, part, "pile.casebook"), Path.Combine(folder, part, "report"));
        if (!Directory.Exists(pile)) PileGenerator.Write(pile, documents, seed);
        var clock = Stopwatch.StartNew();
        var told = await MeasuredChild.RunAsync(WholeRunChild.Command, "collate", pile, "--case", casebook, "--report", report);
        var (time, processor, allocated, peak) = (clock.Elapsed, TimeSpan.FromMilliseconds(told[0]), told[1], told[2] * 1024);
        var files = Directory.GetFiles(Path.GetDirectoryName(casebook)!, "pile.casebook*").Sum(Length);
        var measured = new Measurement(
            name, Directory.GetFiles(pile).Length, Directory.GetFiles(pile).Sum(Length), time, processor, allocated, peak, files,
            Directory.GetFiles(report, "*", SearchOption.AllDirectories).Sum(Length));
        await output.WriteLineAsync(measured.ToString());
        return measured;
    }

    private static long Length(string file) => new FileInfo(file).Length;
}
