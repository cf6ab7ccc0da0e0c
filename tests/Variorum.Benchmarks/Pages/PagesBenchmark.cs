using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using Variorum.Articles;
using Variorum.Pages;

namespace Variorum.Benchmarks.Pages;

/// <summary>How long a folder of saved pages takes, beside the bare parse of the same pages, and how the time grows with a page.</summary>
/// <remarks>
/// Seconds are those of the processor, garbage collection counted in, the best of some rounds in which parse and reading take turns: what
/// else the machine does then counts little, and falls on both alike.
/// </remarks>
internal static class PagesBenchmark
{
    public const string Command = "pages";
    private const int Rounds = 25;

    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        if (arguments is not [var folder] || !Directory.Exists(folder))
        {
            error.WriteLine("usage: benchmarks pages DIR  (every *.html and *.html.gz below it)");
            return 2;
        }

        var pages = SavedPages.Load(folder);
        if (pages.Count == 0)
        {
            error.WriteLine($"{folder}: there are no pages in it.");
            return 2;
        }

        foreach (var (name, value, format) in Measure(pages)) output.WriteLine($"{name,-28} {value.ToString(format, CultureInfo.InvariantCulture),12}");
        return 0;
    }

    private static IEnumerable<(string Name, double Value, string Format)> Measure(IReadOnlyList<byte[]> pages)
    {
        var megabytes = pages.Sum(page => (double)page.Length) / 1e6;
        // Once for the compiler's sake.
        var cold = Time(() => ForEach(pages, Read));
        ForEach(pages, Parse);
        double bare = double.MaxValue, whole = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            bare = Math.Min(bare, Time(() => ForEach(pages, Parse)));
            whole = Math.Min(whole, Time(() => ForEach(pages, Read)));
        }

        yield return ("pages", pages.Count, "0");
        yield return ("megabytes", megabytes, "0.0");
        yield return ("seconds, first time", cold, "0.000");
        yield return ("seconds", whole, "0.000");
        yield return ("seconds of the bare parse", bare, "0.000");
        yield return ("pages per second", pages.Count / whole, "0");
        yield return ("megabytes per second", megabytes / whole, "0.0");
        yield return ("ratio to the bare parse", whole / bare, "0.00");
        yield return ("growth, 3,000 to 30,000", Growth(), "0.00");
    }

    /// <summary>Time per element of a page of 30,000 elements over that of a page of 3,000.</summary>
    private static double Growth()
    {
        var (small, large) = (Enumerable.Repeat(Invented(3_000), 10).ToList(), new[] { Invented(30_000) });
        double few = double.MaxValue, many = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            few = Math.Min(few, Time(() => ForEach(small, Read)));
            many = Math.Min(many, Time(() => ForEach(large, Read)));
        }

        return many / few;
    }

    private static byte[] Invented(int elements)
    {
        var html = new StringBuilder("<!doctype html><title>The harbour</title><body><h1>The harbour of Velmora</h1>");
        for (var i = 0; i < elements / 5; i++)
            html.Append("<div class='row").Append(i % 7).Append("'><p>The harbour was closed on day ").Append(i).Append(" of the storm, <a href='/x'>they said</a>, and <b>never</b> opened.</p><br></div>");
        return Encoding.UTF8.GetBytes(html.ToString());
    }

    private static void Read(byte[] bytes)
    {
        if (PageReader.Read(new Snapshot(bytes)) is PageReading.Read read) ArticleFinder.Find(read.Page);
    }

    private static void Parse(byte[] bytes)
    {
        using var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(bytes));
    }

    private static void ForEach(IReadOnlyList<byte[]> pages, Action<byte[]> action)
    {
        foreach (var page in pages) action(page);
    }

    private static double Time(Action action)
    {
        // What one of the two left behind is not to be cleared away at the other's cost.
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }
}
