using System.Globalization;
using System.Net;
using System.Text;

namespace Variorum.Benchmarks.Piles;

/// <summary>Writes a pile of invented documents: the same seed writes the same bytes.</summary>
public static class PileGenerator
{
    /// <summary>Documents are about as long as news: half of them under 450 words, one in ten over 1,200.</summary>
    private const double MedianWords = 450;

    private const double LogDeviation = 0.75;

    /// <summary>One in ten prints another's text once more, as agency copy is printed.</summary>
    private const double CopyShare = 0.1;

    /// <returns>How many bytes were written.</returns>
    public static long Write(string folder, int documents, int seed)
    {
        Directory.CreateDirectory(folder);
        var random = new Random(seed);
        var writer = new NewsWriter(random);
        var earlier = new List<List<string>>();
        var bytes = 0L;
        for (var i = 0; i < documents; i++)
        {
            var copied = earlier.Count > 0 && random.NextDouble() < CopyShare;
            var text = copied ? Reprint(earlier[random.Next(earlier.Count)], writer) : writer.Write(Words(random));
            if (!copied) earlier.Add(text);
            // Two thirds are saved pages, as on the disks of those who collect.
            var html = random.Next(3) > 0;
            var content = Encoding.UTF8.GetBytes(html ? Html(text, writer) : Plain(text, writer));
            File.WriteAllBytes(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{i:00000}.{(html ? "html" : "txt")}")), content);
            bytes += content.Length;
        }

        return bytes;
    }

    private static int Words(Random random)
    {
        // Box-Muller: one normal deviate from two uniform ones.
        var normal = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
        return (int)Math.Clamp(MedianWords * Math.Exp(LogDeviation * normal), 80, 4000);
    }

    private static List<string> Reprint(List<string> text, NewsWriter writer) => [writer.Write(1)[0], .. text.Skip(1)];

    private static string Plain(List<string> text, NewsWriter writer) =>
        $"{text[0]}\n\nBy {writer.Person()}\n\n{writer.Pick(InventedWords.Outlets)}, {writer.Date()}\n\n{string.Join("\n\n", text.Skip(1))}\n";

    private static string Html(List<string> text, NewsWriter writer)
    {
        var outlet = writer.Pick(InventedWords.Outlets);
        var page = new StringBuilder($"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{Encode(text[0])} - {outlet}</title>\n<style>\n");
        // Saved pages are mostly not text.
        for (var i = 0; i < 60; i++) page.Append(CultureInfo.InvariantCulture, $".block-{i} {{ margin: {i}px auto; padding: 0 {i % 7}em; color: #{i:000}; }}\n");
        page.Append("</style></head><body>\n<header><nav><ul>");
        foreach (var place in InventedWords.Places) page.Append($"<li><a href=\"/{Encode(place)}\">{Encode(place)}</a></li>");
        page.Append($"</ul></nav></header>\n<main><article>\n<h1>{Encode(text[0])}</h1>\n<p class=\"byline\">By {writer.Person()}</p>\n");
        page.Append($"<p class=\"date\">{writer.Date()}</p>\n<div class=\"share\"><a href=\"#\">Share</a> <a href=\"#\">Print</a></div>\n");
        foreach (var paragraph in text.Skip(1)) page.Append($"<p>{Encode(paragraph)}</p>\n");
        page.Append("</article>\n<aside class=\"related\"><h3>Related</h3><ul>");
        for (var i = 0; i < 6; i++) page.Append($"<li><a href=\"/{i}\">{Encode(writer.Write(1)[0])}</a></li>");
        return page.Append($"</ul></aside></main>\n<footer><p>&copy; {outlet}</p></footer></body></html>\n").ToString();
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
