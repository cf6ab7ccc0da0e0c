using Variorum.Claims.Quantities.Grammar;
using Variorum.Claims.Reading;

namespace Variorum.Claims.Quantities.Layout;

/// <summary>Reads figures of a list behind a colon, where each stands behind a word of its own: "Osk Works: price 31, schedule 27. Total 58."</summary>
internal sealed class LabelledFigures
{
    private const int FewestPairs = 2;
    private const int MostLabelWords = 3;
    private const int MostHeadWords = 6;

    private readonly Dictionary<int, LaidOut> _byFigure = [];

    /// <param name="paragraphs">Of the article, in order.</param>
    /// <param name="figures">In page order.</param>
    public LabelledFigures(ImmutableArray<ReadParagraph> paragraphs, ImmutableArray<WrittenFigure> figures)
    {
        var inParagraph = figures.ToLookup(figure => figure.Paragraph);
        string? unit = null;
        foreach (var paragraph in paragraphs)
        {
            Read(paragraph, [.. inParagraph[paragraph]], unit);
            // "Evaluation (points)": the lines below count points.
            unit = inParagraph[paragraph].Any() && unit is not null && paragraph.Text.Contains(':', StringComparison.Ordinal) ? unit : InBrackets(paragraph.Text);
        }
    }

    /// <summary>Null for a figure that stands in no such list.</summary>
    public LaidOut? Of(WrittenFigure figure) => _byFigure.GetValueOrDefault(figure.Expression.Span.Start);

    private void Read(ReadParagraph paragraph, ImmutableArray<WrittenFigure> figures, string? unit)
    {
        var colon = paragraph.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 1 || figures.Length < FewestPairs || IsSpeakerTag(paragraph, colon) || HeadOf(paragraph.Text[..colon]) is not { } head) return;
        var labels = figures.Select(figure => (Figure: figure, Label: LabelOf(paragraph.Text, colon, Whole(figure).Shift(-paragraph.Span.Start)))).Where(pair => pair.Label is not null).ToList();
        if (labels.Count < FewestPairs || labels.Exists(pair => IsClause(pair.Figure))) return;
        foreach (var (figure, label) in labels) _byFigure[figure.Expression.Span.Start] = new LaidOut(Say(head, label!, figure.Expression.Unit is null ? unit : null), null, 1m);
    }

    /// <summary>"SOMMER: My plan had 27": who speaks, parted from what is said.</summary>
    private static bool IsSpeakerTag(ReadParagraph paragraph, int colon) =>
        paragraph.Sentences.Length > 1 && paragraph.Sentences[0].Span.End - paragraph.Span.Start == colon + 1;

    /// <summary>"Kell: The council says 40, the guild says 60": sentences and no labels.</summary>
    private static bool IsClause(WrittenFigure figure) =>
        figure.Site is { } site && site.Before is { Upos: "VERB" or "AUX", Xpos: "VBD" or "VBZ" or "VBP" } verb
        && site.Sentence.SubjectOf(verb) is { } subject && (subject.Upos == "PRON" || site.Sentence.Has(subject, "det") || site.Sentence.Has(subject, "nmod:poss"));

    private static TextSpan Whole(WrittenFigure figure) => figure.NounPhrase is { } noun ? figure.Expression.Span.Union(noun) : figure.Expression.Span;

    /// <summary>"points of Osk Works for price", "price of Osk Works"; where the labels are names, "bids of Osk".</summary>
    private static string Say(string head, string label, string? unit)
    {
        if (char.IsUpper(label[0]) && !IsTotal(label)) return $"{Headings.Plain(head)} of {label}";
        if (unit is not null) return IsTotal(label) ? $"{unit} of {head}" : $"{unit} of {head} for {label}";
        return $"{label.ToLowerInvariant()} of {head}";
    }

    private static bool IsTotal(string label) => label.ToLowerInvariant() is "total" or "sum" or "together" or "all";

    /// <summary>The words before the colon, without the number of the point and what stands in brackets; null where they are no heading.</summary>
    private static string? HeadOf(string text)
    {
        var head = text;
        if (head.IndexOf('(', StringComparison.Ordinal) is > 0 and var bracket && head.TrimEnd().EndsWith(')')) head = head[..bracket];
        head = head.TrimStart('-', '\u2013', '\u2022', '*', ' ', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', ')').Trim();
        return head.Length > 0 && char.IsLetter(head[0]) && head.Split(' ').Length <= MostHeadWords && !head.Any(character => character is '.' or ',' or ';' or '"' or '\u201C' || char.IsAsciiDigit(character)) ? head : null;
    }

    /// <summary>The words between the mark before and the figure, where a mark ends the figure too; null where there is no such label.</summary>
    private static string? LabelOf(string text, int colon, TextSpan figure)
    {
        var end = figure.End;
        if (end < text.Length && !(text[end] is ',' or ';' or '\n' || (text[end] == '.' && (end + 1 == text.Length || char.IsWhiteSpace(text[end + 1]))))) return null;
        var start = figure.Start;
        while (start > colon + 1 && text[start - 1] is not (',' or ';' or ':' or '\n') && !(text[start - 1] == '.' && start < text.Length && char.IsWhiteSpace(text[start]))) start--;
        if (start <= colon) return null;
        var label = text[start..figure.Start].Trim();
        return label.Length > 0 && label.All(character => char.IsLetter(character) || character is ' ' or '-' or '&') && label.Split(' ').Length <= MostLabelWords ? label : null;
    }

    private static string? InBrackets(string text)
    {
        var (open, close) = (text.LastIndexOf('(') + 1, text.TrimEnd().Length - 1);
        if (open < 1 || close <= open || text[close] != ')' || text.Length > 60) return null;
        var word = text[open..close].Trim();
        return word.All(char.IsAsciiLetterLower) && word.Length > 2 ? word : null;
    }
}
