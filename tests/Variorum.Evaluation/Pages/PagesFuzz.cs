using System.Diagnostics;
using System.Globalization;
using Variorum.Articles;
using Variorum.Pages;

namespace Variorum.Evaluation.Pages;

/// <summary>Reads real pages that were damaged in every way, and notes what the worst of them cost.</summary>
public static class PagesFuzz
{
    public const string Command = "fuzz-pages";
    private const int DefaultCount = 10_000;

    /// <returns>The exit code: 1 where a page failed; null where the arguments make no sense.</returns>
    public static int? RunCommand(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        if (arguments is not [var folder, ..] || arguments.Count % 2 == 0 || !File.Exists(Path.Combine(folder, "ground-truth.json"))) return null;
        var (count, seed) = (DefaultCount, 1);
        for (var i = 1; i < arguments.Count; i += 2)
        {
            if (!int.TryParse(arguments[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
            switch (arguments[i])
            {
                case "--count": count = number; break;
                case "--seed": seed = number; break;
                default: return null;
            }
        }

        var (figures, failures) = Run(folder, count, seed);
        foreach (var (name, value) in figures) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-32} {value,12:0.###}"));
        foreach (var failure in failures) error.WriteLine(failure);
        return failures.Count > 0 ? 1 : 0;
    }

    /// <summary>Figures, and the failures by the number of their page. The slowest page can be had again alone from <see cref="Page"/>.</summary>
    public static (IReadOnlyList<(string Name, double Value)> Figures, IReadOnlyList<string> Failures) Run(string folder, int count, int seed = 1)
    {
        List<string> failures = [];
        double slowest = 0, heaviest = 0;
        int slowestAt = -1, at = 0;
        // The first page read would be charged with the compilation of the whole stage.
        if (PageReader.Read(new Snapshot(Page(folder, 0, seed))) is PageReading.Read first) ArticleFinder.Find(first.Page);
        foreach (var bytes in Pages(folder, seed).Take(count))
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            try
            {
                if (PageReader.Read(new Snapshot(bytes)) is PageReading.Read read) ArticleFinder.Find(read.Page);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                failures.Add($"page {at}: {e.GetType().Name} {e.Message} {e.StackTrace?.Split('\n').FirstOrDefault()}");
            }

            if (watch.Elapsed.TotalSeconds > slowest) (slowest, slowestAt) = (watch.Elapsed.TotalSeconds, at);
            heaviest = Math.Max(heaviest, (GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)Math.Max(1, bytes.Length));
            at++;
        }

        return (
            [
                ("pages.fuzz.count", at),
                ("pages.fuzz.seed", seed),
                ("pages.fuzz.failures", failures.Count),
                ("pages.fuzz.slowest-seconds", slowest),
                ("pages.fuzz.slowest-page", slowestAt),
                ("pages.fuzz.most-bytes-per-byte", heaviest),
            ],
            failures);
    }

    /// <summary>The bytes of one page of a run, counted from zero.</summary>
    public static byte[] Page(string folder, int at, int seed = 1) => Pages(folder, seed).ElementAt(at);

    private static IEnumerable<byte[]> Pages(string folder, int seed)
    {
        var pages = PageSet.Load(folder);
        var random = new Random(seed);
        while (true) yield return PageDamage.Of(pages[random.Next(pages.Count)].Bytes, pages[random.Next(pages.Count)].Bytes, random);
    }
}
