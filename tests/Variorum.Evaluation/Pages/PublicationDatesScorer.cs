using Variorum.Articles;
using Variorum.Pages;

namespace Variorum.Evaluation.Pages;

/// <summary>Scores publication dates against <c>publication-dates.csv</c>: page and day, read off the pages and their sources by hand.</summary>
public static class PublicationDatesScorer
{
    public static (IReadOnlyList<(string Name, double Value)> Figures, IReadOnlyList<string> Misses) Score(string folder)
    {
        var gold = File.ReadLines(GoldFile()).Skip(1).Select(line => line.Split(',')).ToDictionary(cells => cells[0], cells => cells[1], StringComparer.Ordinal);
        int right = 0, invented = 0, dated = 0, count = 0;
        List<string> misses = [];
        foreach (var page in PageSet.Load(folder))
        {
            if (!gold.TryGetValue(page.Id, out var day)) continue;
            count++;
            var found = Published(page.Bytes) ?? "";
            dated += found.Length > 0 ? 1 : 0;
            right += found == day ? 1 : 0;
            // A wrong day stands for a date that nobody printed as the day of publication.
            invented += found.Length > 0 && day.Length == 0 ? 1 : 0;
            if (found != day) misses.Add($"{page.Id} {page.Address}: {day} is the date, found: {found}");
        }

        return (
            [
                ("pages.dates.right", (double)right / Math.Max(1, count)),
                ("pages.dates.invented", (double)invented / Math.Max(1, count)),
                ("pages.dates.found", (double)dated / Math.Max(1, count)),
                ("pages.dates.count", count),
            ],
            misses);
    }

    private static string? Published(byte[] bytes)
    {
        if (PageReader.Read(new Snapshot(bytes)) is not PageReading.Read { Page: var page }) return null;
        return ArticleFinder.Find(page).Articles.MaxBy(article => article.Paragraphs.Sum(paragraph => paragraph.Length))?.Published;
    }

    // Beside the program: the paths of sources are not those of this machine where builds are made reproducible.
    private static string GoldFile() => Path.Combine(AppContext.BaseDirectory, "Pages", "publication-dates.csv");
}
