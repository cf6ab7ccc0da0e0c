namespace Variorum.Articles;

/// <summary>Cuts a line at its full stops, roughly: enough to tell one remark from the next.</summary>
internal static class Sentences
{
    public static IEnumerable<TextSpan> Of(string text, TextSpan block)
    {
        var start = block.Start;
        for (var i = block.Start; i < block.End; i++)
        {
            if (text[i] is not ('.' or '!' or '?') || (i + 1 < block.End && !char.IsWhiteSpace(text[i + 1]))) continue;
            yield return new TextSpan(start, i + 1);
            start = i + 1;
        }

        if (start < block.End) yield return new TextSpan(start, block.End);
    }
}
