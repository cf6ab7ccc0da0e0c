using System.Diagnostics;
using System.Globalization;
using Variorum.App.Rendering;
using Variorum.App.Rendering.Folder;
using Variorum.Benchmarks.WholeRun;

namespace Variorum.Benchmarks.Report;

/// <summary>The report of a large casebook: time, memory, files, and whether any page grows with the pile.</summary>
internal static class ReportBenchmark
{
    public const string Command = "report";
    public const string ChildCommand = "report-child";
    private const int Seed = 1;
    private const double Kilo = 1024;
    private const double Mega = 1024 * 1024;

    public static async Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter error)
    {
        if (!TryRead(arguments, out var articles, out var keep))
        {
            await error.WriteLineAsync("usage: benchmarks report [--articles N] [--keep DIR]");
            return 2;
        }

        await output.WriteLineAsync($"{"articles",8}{"s",8}{"MB before",11}{"MB peak",9}{"files",8}{"MB",8}{"KB overview",13}{"KB largest",12}  largest page");
        foreach (var count in new[] { articles / 4, articles })
        {
            var folder = keep is null ? Directory.CreateTempSubdirectory("variorum-report-").FullName : Path.Combine(keep, count.ToString(CultureInfo.InvariantCulture));
            try
            {
                var told = await MeasuredChild.RunAsync(ChildCommand, count.ToString(CultureInfo.InvariantCulture), folder);
                await output.WriteLineAsync(Line(count, folder, told));
            }
            finally
            {
                if (keep is null) Directory.Delete(folder, recursive: true);
            }
        }

        return 0;
    }

    /// <summary>Tells milliseconds, and kilobytes of peak memory before the report and after it: the casebook itself is not the report's.</summary>
    public static async Task<int> RunChildAsync(string[] arguments)
    {
        var casebook = new CasebookGenerator(int.Parse(arguments[0], CultureInfo.InvariantCulture), Seed).Make();
        var before = MeasuredChild.PeakKilobytes();
        var clock = Stopwatch.StartNew();
        var outcome = await ReportFolder.WriteAsync(arguments[1], ReportRenderer.RenderAsync(casebook));
        MeasuredChild.Tell(clock.ElapsedMilliseconds, before, MeasuredChild.PeakKilobytes());
        return outcome is ReportFolderOutcome.Written ? 0 : 1;
    }

    private static string Line(int articles, string folder, IReadOnlyList<long> told)
    {
        var files = Directory.GetFiles(folder, "*.html", SearchOption.AllDirectories).Select(file => new FileInfo(file)).ToList();
        var largest = files.OrderByDescending(file => file.Length).ThenBy(file => file.FullName, StringComparer.Ordinal).First();
        var overview = new FileInfo(Path.Combine(folder, ReportPaths.Overview)).Length;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{articles,8}{told[0] / 1000.0,8:0.0}{told[1] / Kilo,11:0}{told[2] / Kilo,9:0}{files.Count,8}{files.Sum(file => file.Length) / Mega,8:0}{overview / Kilo,13:0}{largest.Length / Kilo,12:0}  {Path.GetRelativePath(folder, largest.FullName)}");
    }

    private static bool TryRead(string[] arguments, out int articles, out string? keep)
    {
        (articles, keep) = (10_000, null);
        for (var i = 0; i < arguments.Length; i += 2)
        {
            if (i + 1 == arguments.Length) return false;
            if (arguments[i] == "--keep") keep = Directory.CreateDirectory(arguments[i + 1]).FullName;
            else if (arguments[i] != "--articles" || !int.TryParse(arguments[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out articles) || articles < 4) return false;
        }

        return true;
    }
}
