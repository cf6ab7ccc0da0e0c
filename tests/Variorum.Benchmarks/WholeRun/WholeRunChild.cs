using System.Globalization;

namespace Variorum.Benchmarks.WholeRun;

/// <summary>The product in a process of its own, that tells at its end what it took.</summary>
internal static class WholeRunChild
{
    public const string Command = "whole-run-child";

    /// <summary>Begins the line with the measurements: milliseconds of processor time, bytes allocated, kilobytes of peak memory.</summary>
    public const string Mark = "measured:";

    public static async Task<int> RunAsync(string[] arguments)
    {
        var code = await App.CommandLine.RunAsync(arguments, TextWriter.Null, TextWriter.Null);
        var processor = Environment.CpuUsage.TotalTime.TotalMilliseconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{Mark} {processor:0} {GC.GetTotalAllocatedBytes(precise: true)} {PeakKilobytes()}"));
        return code;
    }

    private static long PeakKilobytes()
    {
        const string Status = "/proc/self/status";
        if (!File.Exists(Status)) return System.Diagnostics.Process.GetCurrentProcess().PeakWorkingSet64 / 1024;
        var line = File.ReadLines(Status).First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
    }
}
