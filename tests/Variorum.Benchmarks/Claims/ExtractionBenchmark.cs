using System.Globalization;
using Variorum.Articles;
using Variorum.Claims.Accusations;
using Variorum.Claims.Accusations.Disputes;
using Variorum.Claims.Attributions;
using Variorum.Claims.Dates;
using Variorum.Claims.Entities;
using Variorum.Claims.Events;
using Variorum.Claims.Labels;
using Variorum.Claims.Quantities;
using Variorum.Claims.Quantities.Learned;
using Variorum.Claims.Reading;
using Variorum.Pages;

namespace Variorum.Benchmarks.Claims;

/// <summary>How fast one core reads documents, from bytes to claims, and what share each step has.</summary>
/// <remarks>Each step runs alone over all articles, with what the steps before found; seconds are the processor's, the best of some rounds.</remarks>
internal static class ExtractionBenchmark
{
    public const string Command = "extraction";
    private const int Rounds = 5;

    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        if (arguments is not [var folder] || !Directory.Exists(folder))
        {
            error.WriteLine("usage: benchmarks extraction DIR  (every *.txt and *.html below it)");
            return 2;
        }

        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".txt" or ".html").Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToList();
        if (files.Count == 0)
        {
            error.WriteLine($"{folder}: there are no documents in it.");
            return 2;
        }

        Print(Measure(files), output);
        return 0;
    }

    private static Measured Measure(List<byte[]> files)
    {
        var steps = new List<(string Name, double Seconds)>();
        var found = Step("pages and articles", () => files.Select(Find).OfType<(Page Page, PageArticles Articles)>().ToList());
        var english = found.SelectMany(page => page.Articles.Articles.Where(article => article.Language is "und" or "en").Select(article => (page.Page, Article: article))).ToList();
        var read = Step("analysis of English", () => english.Select(each => ReadArticle.Read(each.Page, each.Article)).ToList());
        var names = Step("entities", () => read.Select(EntityFinder.Find).ToList());
        var dates = Step("dates", () => read.Select(DateMentionFinder.Find).ToList());
        var voices = Step("attributions", () => read.Select((article, i) => AttributionFinder.Find(article, names[i])).ToList());
        var chains = voices.Select(attributions => new VoiceChains(attributions)).ToList();
        var quantities = Step("quantities", () => read.Select((article, i) => QuantityFinder.Find(article, names[i], dates[i], span => chains[i].Of(span).Chain.FirstOrDefault(), CountedChoices.Learned)).ToList());
        var descriptions = Step("descriptions", () => read.Select((article, i) => new List<Description>(DescriptionFinder.Find(article, names[i]))).ToList());
        var labels = Step("labels", () => read.Select((article, i) => LabelFinder.Find(article, names[i], [.. descriptions[i]], span => chains[i].Of(span).Chain)).ToList());
        var disputes = Step("disputes", () => read.Select((article, i) => DisputeFinder.Find(article, names[i], voices[i])).ToList());
        Step("accusations", () => read.Select((article, i) => ReplyFinder.Add(article, names[i], voices[i], AccusationFinder.Find(article, names[i], voices[i], [.. descriptions[i]], disputes[i]), labels[i], disputes[i])).ToList());
        Step("events", () => read.Select((article, i) => EventFinder.Find(article, names[i], dates[i], quantities[i])).ToList());
        return new Measured(files.Count, read.Count, read.Sum(article => article.Sentences.Sum(sentence => sentence.Tokens.Length)), found.Sum(page => (double)page.Page.Text.Length), steps);

        T Step<T>(string name, Func<T> action)
        {
            var (result, best) = (action(), double.MaxValue);
            for (var round = 0; round < Rounds; round++)
            {
                GC.Collect();
                var before = Environment.CpuUsage.TotalTime;
                result = action();
                best = Math.Min(best, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
            }

            steps.Add((name, best));
            return result;
        }
    }

    private static (Page, PageArticles)? Find(byte[] bytes) => PageReader.Read(new Snapshot(bytes)) is PageReading.Read read ? (read.Page, ArticleFinder.Find(read.Page)) : null;

    private static void Print(Measured measured, TextWriter output)
    {
        var seconds = measured.Steps.Sum(step => step.Seconds);
        foreach (var (name, value) in measured.Steps)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-24} {value,8:0.000} s {100 * value / seconds,6:0.0} %"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"all",-24} {seconds,8:0.000} s"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{measured.Documents} documents, {measured.Articles} articles, {measured.Words} words, {measured.Characters / 1e6:0.00} million characters"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{measured.Words / seconds:0} words, {measured.Articles / seconds:0.0} articles a second on one core"));
    }

    private sealed record Measured(int Documents, int Articles, int Words, double Characters, List<(string Name, double Seconds)> Steps);
}
