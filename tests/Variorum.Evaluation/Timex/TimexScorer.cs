using Variorum.Expressions.Dates;

namespace Variorum.Evaluation.Timex;

/// <summary>Scores time expressions as TempEval-3 does: relaxed and strict span F1, and F1 of spans whose value is right too.</summary>
/// <remarks>UzZaman et al., "SemEval-2013 Task 1: TempEval-3".</remarks>
public static class TimexScorer
{
    /// <param name="folder">Searched to the bottom for <c>.tml</c> and <c>.xml</c>; of MEANTIME, which annotates every document in two folders, one is read.</param>
    public static (IReadOnlyList<(string Name, double Value)> Figures, IReadOnlyList<string> Misses) Score(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".tml", StringComparison.OrdinalIgnoreCase) || (file.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !file.Contains("intra-doc_annotation", StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal);
        return Score(files.Select(TimexDocument.Read));
    }

    public static (IReadOnlyList<(string Name, double Value)> Figures, IReadOnlyList<string> Misses) Score(IEnumerable<TimexDocument> documents)
    {
        var misses = new List<string>();
        var (gold, found, relaxed, strict, value) = (0, 0, 0, 0, 0);
        foreach (var document in documents)
        {
            var predicted = Predict(document);
            var pairs = Pair(document.Annotations, predicted);
            (gold, found, relaxed) = (gold + document.Annotations.Count, found + predicted.Count, relaxed + pairs.Count);
            strict += pairs.Count(pair => pair.Gold.Start == pair.Found.Start && pair.Gold.End == pair.Found.End);
            value += pairs.Count(pair => pair.Gold.Value == pair.Found.Value);
            misses.AddRange(Explain(document, predicted, pairs));
        }

        return ([("relaxed.f1", F1(relaxed)), ("relaxed.precision", 100.0 * relaxed / Math.Max(1, found)), ("relaxed.recall", 100.0 * relaxed / Math.Max(1, gold)),
            ("strict.f1", F1(strict)), ("value.f1", F1(value)), ("value.accuracy", 100.0 * value / Math.Max(1, relaxed))], misses);

        double F1(int right) => 200.0 * right / Math.Max(1, gold + found);
    }

    public static IReadOnlyList<TimexAnnotation> Predict(TimexDocument document)
    {
        var dates = DateFinder.Find(document.Text);
        Edtf? created = EdtfParser.TryParse(document.Created is { Length: >= 10 } day ? day[..10] : document.Created, out var parsed) ? parsed : DateLine(dates);
        return DocumentDates.Resolve(document.Text, dates, created).SelectMany(date => Annotate(document.Text, date, created)).ToList();
    }

    /// <summary>Some documents say only in their date line when they appeared.</summary>
    private static Edtf? DateLine(IEnumerable<DateExpression> dates) => dates
        .Where(date => date.Form is DateForm.Calendar { Year: not null, Day: not null })
        .Select(date => DateResolver.Resolve(date, DateAnchors.None)).FirstOrDefault();

    /// <summary>TIMEX3 marks the two ends of a range each for itself.</summary>
    private static IEnumerable<TimexAnnotation> Annotate(string text, ResolvedDate date, Edtf? created)
    {
        var span = date.Expression.Span;
        var words = span.Of(text);
        var cut = new[] { " and ", " to ", " until ", " through ", "-", "\u2013" }.Select(tie => (At: words.IndexOf(tie, StringComparison.Ordinal), tie.Length)).FirstOrDefault(tie => tie.At > 0);
        if (date is not { Expression.Form: DateForm.Between, Value: { Start: { } start, End: { } end } } || cut.At <= 0)
            return [new TimexAnnotation(span.Start, span.End, "", TimexValue.Of(date, created))];
        return [new TimexAnnotation(span.Start, span.Start + cut.At, "", start.ToString()), new TimexAnnotation(span.Start + cut.At + cut.Length, span.End, "", end.ToString())];
    }

    /// <summary>By overlap, one to one, from left to right.</summary>
    private static List<(TimexAnnotation Gold, TimexAnnotation Found)> Pair(IReadOnlyList<TimexAnnotation> gold, IReadOnlyList<TimexAnnotation> found)
    {
        var used = new HashSet<TimexAnnotation>();
        var pairs = new List<(TimexAnnotation, TimexAnnotation)>();
        foreach (var annotation in gold.OrderBy(timex => timex.End - timex.Start).ThenBy(timex => timex.Start))
        {
            var match = found.FirstOrDefault(timex => timex.Start < annotation.End && annotation.Start < timex.End && !used.Contains(timex));
            if (match is null) continue;
            used.Add(match);
            pairs.Add((annotation, match));
        }

        return pairs;
    }

    private static IEnumerable<string> Explain(TimexDocument document, IReadOnlyList<TimexAnnotation> found, List<(TimexAnnotation Gold, TimexAnnotation Found)> pairs)
    {
        foreach (var gold in document.Annotations.Where(timex => !pairs.Exists(pair => pair.Gold == timex))) yield return $"missed {Show(document, gold)}";
        foreach (var extra in found.Where(timex => !pairs.Exists(pair => pair.Found == timex))) yield return $"extra {Show(document, extra)}";
        foreach (var (gold, match) in pairs.Where(pair => pair.Gold.Value != pair.Found.Value)) yield return $"value {Show(document, gold)} read as {match.Value}";
    }

    private static string Show(TimexDocument document, TimexAnnotation timex)
    {
        var text = document.Text;
        var (from, to) = (Math.Max(0, timex.Start - 40), Math.Min(text.Length, timex.End + 25));
        return $"{timex.Value} | {text[from..timex.Start]}[{text[timex.Start..timex.End]}]{text[timex.End..to]} | {document.Name} {document.Created}".Replace('\n', ' ');
    }
}
