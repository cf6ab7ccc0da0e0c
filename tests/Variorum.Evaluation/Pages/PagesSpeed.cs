using System.Diagnostics;
using System.Text;
using AngleSharp.Html.Parser;
using Variorum.Articles;
using Variorum.Pages;

namespace Variorum.Evaluation.Pages;

/// <summary>How long a set of pages takes, beside the bare parse of the same pages, and how the time grows with a page.</summary>
public static class PagesSpeed
{
    private const int Rounds = 5;

    /// <summary>The best of some rounds, one core: seconds for all pages, per second, and the ratio to the parse alone.</summary>
    public static IReadOnlyList<(string Name, double Value)> Measure(string folder)
    {
        var pages = PageSet.Load(folder).Select(page => page.Bytes).ToList();
        var bytes = pages.Sum(page => (double)page.Length);
        double first = Time(() => pages.ForEach(Read)), whole = first, bare = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            whole = Math.Min(whole, Time(() => pages.ForEach(Read)));
            bare = Math.Min(bare, Time(() => pages.ForEach(Parse)));
        }

        return
        [
            ("pages.speed.cold-seconds", first),
            ("pages.speed.seconds", whole),
            ("pages.speed.pages-per-second", pages.Count / whole),
            ("pages.speed.mb-per-second", bytes / 1e6 / whole),
            ("pages.speed.ratio-to-parse", whole / bare),
            ("pages.speed.growth", Growth()),
        ];
    }

    /// <summary>Time per element of a page of 30,000 elements over that of a page of 3,000.</summary>
    private static double Growth()
    {
        var (small, large) = (Synthetic(3_000), Synthetic(30_000));
        double few = double.MaxValue, many = double.MaxValue;
        for (var round = 0; round < 2 * Rounds; round++)
        {
            few = Math.Min(few, Time(() => Read(small)));
            many = Math.Min(many, Time(() => Read(large)));
        }

        return many / 30_000 / (few / 3_000);
    }

    private static byte[] Synthetic(int elements)
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

    private static double Time(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalSeconds;
    }
}
