namespace Variorum.Benchmarks.WholeRun;

/// <summary>The product in a process of its own: milliseconds of processor time, bytes allocated, kilobytes of peak memory.</summary>
internal static class WholeRunChild
{
    public const string Command = "whole-run-child";

    public static async Task<int> RunAsync(string[] arguments)
    {
        var code = await App.CommandLine.RunAsync(arguments, TextWriter.Null, TextWriter.Null);
        MeasuredChild.Tell((long)Environment.CpuUsage.TotalTime.TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true), MeasuredChild.PeakKilobytes());
        return code;
    }
}
