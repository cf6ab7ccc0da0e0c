using System.Diagnostics;
using System.Globalization;
using System.Text;
using Variorum.Articles;
using Variorum.Pages;

namespace Variorum.Benchmarks.Pages;

/// <summary>Pages made to cost much: what each of them takes, and whether it is read or refused.</summary>
/// <remarks>The tests hold the same kinds of pages in small; these are as large as they come.</remarks>
internal static class HostilePagesBenchmark
{
    public const string Command = "hostile-pages";

    private const int Gigabyte = 1_000_000_000;
    private const int Megabyte = 1_000_000;

    private static readonly (string Name, Func<byte[]> Page)[] Pages =
    [
        ("4,900 nested elements", () => Repeated("<div>", 4_900, "<p>Velmora")),
        ("a million nested elements", () => Repeated("<div>", 1_000_000, "<p>Velmora")),
        ("250,000 empty elements", () => Repeated("<i></i>", 250_000, "<p>Velmora")),
        ("a million empty elements", () => Repeated("<i></i>", 1_000_000, "<p>Velmora")),
        ("a million void elements", () => Repeated("<br>", 1_000_000, "<p>Velmora")),
        ("a million comments", () => Repeated("<!-- -->", 1_000_000, "<p>Velmora")),
        ("a million stray end tags", () => Repeated("</b>", 1_000_000, "<p>Velmora")),
        ("a million open brackets", () => Repeated("<", 1_000_000, "<p>Velmora")),
        ("100,000 unclosed bold words", () => Repeated("<b>Velmora ", 100_000, "<p>Velmora")),
        ("40,000 tables in tables", () => Repeated("<table><tr><td>", 40_000, "Velmora")),
        ("an attribute of a gigabyte", () => Long("<p title=\"", Gigabyte - 100, "\">Velmora")),
        ("a class of a gigabyte", () => Long("<p class=\"", Gigabyte - 100, "\">Velmora")),
        ("an attribute that never ends", () => Long("<p>Velmora<p class=\"", 100 * Megabyte, "")),
        ("a name of 100 megabytes", () => Long("<p>Velmora<", 100 * Megabyte, ">")),
        ("a million attributes", () => Repeated("a ", 1_000_000, ">Velmora", "<p ")),
        ("a paragraph of 100 megabytes", () => Long("<p>Velmora ", 100 * Megabyte, "")),
        ("more than a gigabyte", () => Long("<p>Velmora ", Gigabyte, "")),
    ];

    public static int Run(TextWriter output)
    {
        // The first page would be charged with the compilation of the whole stage.
        Read(Repeated("<p>The harbour of <b>Velmora</b> was closed.</p>", 1_000, ""));
        output.WriteLine($"{"page",-32}{"megabytes",10}{"seconds",9}{"megabytes taken",17}  outcome");
        foreach (var (name, make) in Pages)
        {
            var bytes = make();
            var before = GC.GetTotalAllocatedBytes();
            var watch = Stopwatch.StartNew();
            var outcome = Read(bytes);
            var (seconds, taken) = (watch.Elapsed.TotalSeconds, GC.GetTotalAllocatedBytes() - before);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-32}{bytes.Length / 1e6,10:0.0}{seconds,9:0.00}{taken / 1e6,17:0}  {outcome}"));
        }

        return 0;
    }

    private static string Read(byte[] bytes)
    {
        var reading = PageReader.Read(new Snapshot(bytes));
        if (reading is PageReading.Read read) ArticleFinder.Find(read.Page);
        return reading is PageReading.Refused refused ? $"refused: {refused.Reason}" : "read";
    }

    private static byte[] Repeated(string piece, int count, string end, string start = "<!doctype html><body>")
    {
        var html = new StringBuilder(start, start.Length + (piece.Length * count) + end.Length);
        return Encoding.ASCII.GetBytes(html.Insert(start.Length, piece, count).Append(end).ToString());
    }

    private static byte[] Long(string start, int length, string end)
    {
        var bytes = new byte[start.Length + length + end.Length];
        Encoding.ASCII.GetBytes(start, bytes);
        bytes.AsSpan(start.Length, length).Fill((byte)'a');
        Encoding.ASCII.GetBytes(end, bytes.AsSpan(start.Length + length));
        return bytes;
    }
}
