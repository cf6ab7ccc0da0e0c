using Variorum.Text;

namespace Variorum.Articles;

/// <summary>Reads who made a document and where it appeared off a sentence that introduces it.</summary>
internal static class EmbeddedMakers
{
    private const int LongestName = 60;

    private static readonly string[] PublishedBy = ["published in ", "published on ", "published by ", "appeared in ", "obtained by "];
    private static readonly string[] MadeBy = ["issued by ", "released by ", "written by ", "signed by "];

    /// <summary>"... published in Ostara Herald on 3 April".</summary>
    public static Credit? Outlet(string text, TextSpan sentence) => Named(text, sentence, PublishedBy, CreditRole.OriginalOutlet);

    /// <summary>"The following is a Ministry of Harbours report": who made it stands before the name of its sort; or "issued by the Ministry".</summary>
    public static Credit? Author(string text, TextSpan sentence, string[] documents)
    {
        var words = sentence.Slice(text);
        var opening = words.IndexOf("following is a", StringComparison.OrdinalIgnoreCase);
        var length = "following is a".Length;
        if (opening is < 0 or > 40) return Named(text, sentence, MadeBy, CreditRole.Author);
        var rest = words[(opening + length)..];
        if (rest.StartsWith("n ", StringComparison.Ordinal))
        {
            rest = rest[1..];
            length++;
        }

        foreach (var document in documents)
        {
            var at = rest.IndexOf(" " + document, StringComparison.OrdinalIgnoreCase);
            if (at is < 2 or > 80) continue;
            var span = Pages.Trimming.Trim(text, new TextSpan(sentence.Start + opening + length, sentence.Start + opening + length + at));
            return span.IsEmpty ? null : new Credit(CreditRole.Author, span.Of(text), Evidence.At(text, span));
        }

        return null;
    }

    private static Credit? Named(string text, TextSpan sentence, string[] cues, CreditRole role)
    {
        foreach (var cue in cues)
        {
            var at = sentence.Slice(text).IndexOf(cue, StringComparison.OrdinalIgnoreCase);
            if (at < 0) continue;
            var start = sentence.Start + at + cue.Length;
            if (text.AsSpan(start).StartsWith("the ", StringComparison.Ordinal)) start += 4;
            var end = NameSpans.EndOf(text, start, sentence.End);
            // A name, not "on March 3" or "the internet".
            if (end > start && char.IsUpper(text[start]) && end - start is >= 3 and <= LongestName) return new Credit(role, text[start..end], Evidence.At(text, new TextSpan(start, end)));
        }

        return null;
    }
}
