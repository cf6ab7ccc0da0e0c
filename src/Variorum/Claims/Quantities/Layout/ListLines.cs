using System.Text.RegularExpressions;
using StateLabels = Variorum.Claims.Quantities.Phrases.Labels;

namespace Variorum.Claims.Quantities.Layout;

/// <summary>Reads figures of a list whose lines are a label and a figure: "tunnels: 864.9 million", "Old Town, 6,392", "Quarrow – 318".</summary>
internal sealed partial class ListLines
{
    private const int FewestLines = 2;
    private const int MostLabelWords = 10;

    private readonly Dictionary<int, LaidOut> _byFigure = [];
    private readonly string _text;

    /// <param name="text">The page text, into which the spans of the figures point.</param>
    /// <param name="figures">Of one article, in page order.</param>
    public ListLines(string text, ImmutableArray<WrittenFigure> figures)
    {
        _text = text;
        var block = new List<Line>();
        var announcing = default(WrittenFigure);
        foreach (var (span, last) in LastOfLines(figures))
        {
            var line = Read(span, last);
            if (block.Count > 0 && (line is null || block[^1].Span.End + 1 != span.Start || block[^1].Mark != line.Mark))
            {
                Add(block, announcing);
                block.Clear();
                // It announces what follows it at once, and no later list.
                announcing = null;
            }

            if (line is null) announcing = last;
            else block.Add(line);
        }

        Add(block, announcing);
    }

    /// <summary>Null for a figure that stands in no such list.</summary>
    public LaidOut? Of(WrittenFigure figure) => _byFigure.GetValueOrDefault(figure.Expression.Span.Start);

    private void Add(List<Line> block, WrittenFigure? announcing)
    {
        if (block.Count < FewestLines || block.DistinctBy(line => line.Label, StringComparer.OrdinalIgnoreCase).Count() < block.Count) return;
        var announcer = announcing is not null && Announces(announcing, block[0].Span.Start) ? announcing.Expression.Span.Start : (int?)null;
        foreach (var line in block) _byFigure[line.Figure.Expression.Span.Start] = new LaidOut(Headings.Plain(line.Label), null, 1m) { Announcer = announcer };
    }

    /// <summary>"There are 577 crosses:" right before the list.</summary>
    private bool Announces(WrittenFigure figure, int list)
    {
        var between = _text[figure.Expression.Span.End..list];
        return between.TrimEnd().EndsWith(':') && !between.TrimEnd().TrimEnd(':').Contains('\n', StringComparison.Ordinal) && !between.Contains(". ", StringComparison.Ordinal);
    }

    /// <summary>Every line that has figures, with the last of them. A page may be one line of megabytes: each is looked for once, and not for every figure.</summary>
    private IEnumerable<(TextSpan Line, WrittenFigure Last)> LastOfLines(ImmutableArray<WrittenFigure> figures)
    {
        for (var i = 0; i < figures.Length; i++)
        {
            var line = LineAt(figures[i].Expression.Span.Start);
            while (i + 1 < figures.Length && figures[i + 1].Expression.Span.Start < line.End) i++;
            yield return (line, figures[i]);
        }
    }

    private TextSpan LineAt(int position)
    {
        var start = _text.LastIndexOf('\n', Math.Max(0, position - 1)) + 1;
        var end = _text.IndexOf('\n', position);
        return new TextSpan(start, end < 0 ? _text.Length : end);
    }

    /// <summary>Null for a line that is no label with a figure, and for a figure that says itself what it counts.</summary>
    private Line? Read(TextSpan span, WrittenFigure figure)
    {
        if (figure.Expression.Span.End > span.End || figure.NounPhrase is not null || figure.Site is { } site && (site.Noun is not null || site.Whole is not null || StateLabels.Of(site) is not null)) return null;
        if (!Tail().IsMatch(_text[figure.Expression.Span.End..span.End])) return null;
        if (Head().Match(_text[span.Start..figure.Expression.Span.Start]) is not { Success: true } head) return null;
        var label = head.Groups["label"].Value.Trim();
        return label.Split(' ').Length <= MostLabelWords ? new Line(span, label, head.Groups["mark"].Value.Trim(), figure) : null;
    }

    [GeneratedRegex(@"^\s*(?:[-\u2013\u2014\u2022*\u00B7]|\(?[0-9a-z]{1,2}[.)])?\s*(?<label>\p{L}[^:;.?!\u201C\u201D""\n]{0,90}?)(?<mark>:|,| [-\u2013\u2014]|\t)\s*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Head();

    [GeneratedRegex(@"^\s*(?:[.;,]|\([^()]{1,60}\)[.;,]?|, [^.;:,]{1,40})?\s*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tail();

    /// <param name="Mark">What parts label and figure.</param>
    private sealed record Line(TextSpan Span, string Label, string Mark, WrittenFigure Figure);
}
