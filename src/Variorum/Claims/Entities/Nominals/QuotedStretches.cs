using Variorum.Claims.Reading;

namespace Variorum.Claims.Entities.Nominals;

/// <summary>The stretches of an article that stand in quotation marks.</summary>
/// <remarks>Whoever is quoted says "he" of another than himself, and often of somebody whom only the quotation names.</remarks>
internal sealed class QuotedStretches
{
    private readonly ImmutableArray<TextSpan> _stretches;

    public QuotedStretches(ReadArticle article)
    {
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var paragraph in article.Paragraphs) found.AddRange(In(article.Page.Text, paragraph.Span));
        _stretches = found.ToImmutable();
    }

    /// <summary>An opening mark stands before, in the paragraph, and no closing one after it.</summary>
    public bool Contain(int position)
    {
        var (low, high) = (0, _stretches.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_stretches[middle].End <= position) low = middle + 1;
            else high = middle;
        }

        return low < _stretches.Length && _stretches[low].Start <= position;
    }

    private static IEnumerable<TextSpan> In(string text, TextSpan paragraph)
    {
        var open = -1;
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            var opens = text[i] is '\u201C' or '\u00AB' || (text[i] == '"' && open < 0);
            var closes = text[i] is '\u201D' or '\u00BB' || (text[i] == '"' && open >= 0);
            if (closes && open >= 0)
            {
                yield return new TextSpan(open, i + 1);
                open = -1;
            }
            else if (opens && open < 0)
            {
                open = i;
            }
        }

        if (open >= 0) yield return new TextSpan(open, paragraph.End);
    }
}
