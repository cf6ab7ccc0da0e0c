using System.Diagnostics;
using System.Globalization;

namespace Variorum.Benchmarks.WholeRun;

/// <summary>Runs a part of this program as a process of its own, that tells at its end what it took.</summary>
internal static class MeasuredChild
{
    /// <summary>Begins the line with the measurements.</summary>
    private const string Mark = "measured:";

    /// <summary>The numbers that the child told.</summary>
    public static async Task<IReadOnlyList<long>> RunAsync(params string[] arguments)
    {
        // The program is this one: `dotnet Variorum.Benchmarks.dll` or its own executable.
        string[] self = Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet" ? [typeof(MeasuredChild).Assembly.Location] : [];
        var start = new ProcessStartInfo(Environment.ProcessPath!, [.. self, .. arguments]) { RedirectStandardOutput = true };
        using var child = Process.Start(start)!;
        var answer = await child.StandardOutput.ReadToEndAsync();
        await child.WaitForExitAsync();
        var line = answer.Split('\n').FirstOrDefault(line => line.StartsWith(Mark, StringComparison.Ordinal));
        if (child.ExitCode != 0 || line is null)
            throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {child.ExitCode}.");
        return [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(number => long.Parse(number, CultureInfo.InvariantCulture))];
    }

    /// <summary>For the child: what its parent is to know.</summary>
    public static void Tell(params IEnumerable<long> numbers) =>
        Console.WriteLine($"{Mark} {string.Join(' ', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)))}");

    public static long PeakKilobytes()
    {
        const string Status = "/proc/self/status";
        if (!File.Exists(Status)) return Process.GetCurrentProcess().PeakWorkingSet64 / 1024;
        var line = File.ReadLines(Status).First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
    }
}
