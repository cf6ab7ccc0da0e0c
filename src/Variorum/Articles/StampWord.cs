namespace Variorum.Articles;

/// <summary>A word of a line that may be a stamp.</summary>
internal readonly record struct StampWord(TextSpan Span, string Lower)
{
    public static List<StampWord> Of(string text, TextSpan line)
    {
        var words = new List<StampWord>();
        var start = -1;
        for (var i = line.Start; i <= line.End; i++)
        {
            if (i < line.End && (char.IsLetterOrDigit(text[i]) || (text[i] == '.' && start >= 0 && i + 1 < line.End && char.IsLetter(text[i + 1]))))
            {
                if (start < 0) start = i;
                continue;
            }

            if (start >= 0) words.Add(new StampWord(new TextSpan(start, i), text[start..i].ToLowerInvariant()));
            start = -1;
        }

        return words;
    }
}
