using System.Buffers;
using Variorum.Articles.Labels;
using Variorum.Text;

namespace Variorum.Articles;

/// <summary>Reads sentences above or below a text that say where it comes from: "This article was first published in Ostara Herald. Translated from the Velmoran by Bram Korda."</summary>
internal static class CreditSentences
{
    private const int LongestLine = 300;
    private const int LongestName = 60;
    private const int MostAbove = 4;

    // "Translated from the Velmoran by": the name begins behind it.
    private const int LongestLanguage = 54;

    private static readonly string[] Texts = ["article", "story", "piece", "text", "essay", "interview", "report", "letter", "post", "column", "commentary", "version", "translation", "review"];

    private static readonly string[] Origins =
        ["first published in ", "first published by ", "first published on ", "originally published in ", "originally published by ", "originally published on ", "first appeared in ", "first appeared on ", "originally appeared in ", "originally appeared on ",
            "republished from ", "republished with permission from ", "republished with the permission of ", "reprinted with permission from ", "reprinted with the permission of ", "reprinted from ", "reproduced from ", "reproduced with permission from ", "courtesy of "];

    private static readonly string[] Translations = ["translated by ", "translation by "];

    private static readonly SearchValues<string> Signs = SearchValues.Create([.. Origins, .. Translations, "translated from ", Contributors.Cue], StringComparison.OrdinalIgnoreCase);

    /// <summary>A short sentence that opens with where a text comes from stands below it and is none of its own.</summary>
    public static bool Is(ReadOnlySpan<char> words, BlockShape shape) => !shape.IsProse && shape.EndsSentence && words.Length <= LongestLine && (words.StartsWith("This ", StringComparison.Ordinal) || CreditLine.HasCue(words)) && words.ContainsAny(Signs);

    /// <param name="last">The last block of the text.</param>
    public static void Read(PageContext page, BlockLabel[] labels, ArticleRange range, int last, List<Credit> credits)
    {
        var first = range.FirstParagraph(page, labels) ?? range.Last;
        for (var i = range.First; i <= range.Last; i++)
        {
            if ((i > first && i < last) || i > range.First + MostAbove && i < last || labels[i].Kind is not (BlockKind.Body or BlockKind.Subtitle) || page.Page.Blocks[i].Span.Length > LongestLine || !page.Words(i).ContainsAny(Signs)) continue;
            foreach (var sentence in Sentences.Of(page.Page.Text, page.Page.Blocks[i].Span)) Read(page.Page.Text, sentence, credits);
        }
    }

    private static void Read(string text, TextSpan sentence, List<Credit> credits)
    {
        var words = Pages.Trimming.Trim(text, sentence);
        if (After(text, words, Origins) is { } origin) Add(text, origin, words.End, CreditRole.OriginalOutlet, credits);
        Contributors.Read(text, words, credits);
        var translated = After(text, words, Translations) ?? FromLanguage(text, words);
        if (translated is { } by) Add(text, by, words.End, CreditRole.Translator, credits);
    }

    /// <summary>Where the name begins: behind a cue that opens the sentence, or that the sentence says of the text itself.</summary>
    private static int? After(string text, TextSpan sentence, string[] cues)
    {
        var words = sentence.Slice(text);
        foreach (var cue in cues)
        {
            var at = words.IndexOf(cue, StringComparison.OrdinalIgnoreCase);
            if (at < 0 || (at > 0 && !SpeaksOfText(words[..at]))) continue;
            return sentence.Start + at + cue.Length;
        }

        return null;
    }

    /// <summary>"Translated from the Velmoran by Bram Korda".</summary>
    private static int? FromLanguage(string text, TextSpan sentence) =>
        CreditLine.FromLanguage(sentence.Slice(text)) is > 0 and < LongestLanguage and var name ? sentence.Start + name : null;

    /// <summary>"This article was", "The piece has been", "A version of this story".</summary>
    private static bool SpeaksOfText(ReadOnlySpan<char> opening)
    {
        if (opening.Length > 50 || !(opening.StartsWith("This ", StringComparison.Ordinal) || opening.StartsWith("The ", StringComparison.Ordinal) || opening.StartsWith("A ", StringComparison.Ordinal))) return false;
        foreach (var word in Texts)
        {
            if (opening.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static void Add(string text, int start, int limit, CreditRole role, List<Credit> credits)
    {
        if (text.AsSpan(start, limit - start).StartsWith("the ", StringComparison.Ordinal)) start += "the ".Length;
        var end = NameSpans.EndOf(text, start, limit);
        var name = new TextSpan(start, Math.Max(start, end));
        if (name.Length is < 3 or > LongestName || (role == CreditRole.Translator && !Names.IsPersonLike(name.Of(text)) && !Names.IsOutletLike(name.Of(text)))) return;
        if (!credits.Exists(credit => credit.Role == role && credit.Evidence.Span.Overlaps(name))) credits.Add(new Credit(role, name.Of(text), Evidence.At(text, name)));
    }
}
