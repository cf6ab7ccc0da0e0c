namespace Variorum.Articles;

/// <summary>Finds where a name ends in running text.</summary>
internal static class NameSpans
{
    // Inside names, between words with capitals.
    private static readonly string[] Links = ["of", "for", "and", "the", "de", "del", "di", "du", "der", "von", "van", "&"];

    /// <summary>Where a name ends that begins at a place: behind its last word with a capital.</summary>
    public static int EndOf(string text, int start, int limit)
    {
        var end = start;
        for (var at = start; at < limit;)
        {
            var stop = at;
            while (stop < limit && (char.IsLetterOrDigit(text[stop]) || text[stop] is '-' or '’' or '\'' or '&' || (text[stop] == '.' && stop + 1 < limit && !char.IsWhiteSpace(text[stop + 1])))) stop++;
            if (stop == at) break;
            if (IsCapitalised(text.AsSpan(at, stop - at))) end = stop;
            else if (!Links.Contains(text[at..stop], StringComparer.Ordinal)) break;
            if (stop >= limit || text[stop] != ' ') break;
            at = stop + 1;
        }

        return end;
    }

    /// <summary>"Ostara", "d’Ostara", "l'Avenir".</summary>
    private static bool IsCapitalised(ReadOnlySpan<char> word)
    {
        var apostrophe = word.IndexOfAny('’', '\'');
        return char.IsUpper(word[0]) || (apostrophe is 1 or 2 && word.Length > apostrophe + 1 && char.IsUpper(word[apostrophe + 1]));
    }
}
