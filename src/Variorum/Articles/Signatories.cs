using Variorum.Articles.Labels;
using Variorum.Text;

namespace Variorum.Articles;

/// <summary>Reads who signs a letter or a statement, and for whom.</summary>
internal static class Signatories
{
    private const int MostSignatories = 60;
    private const int LongestLine = 140;

    /// <summary>Below a letter or a statement: names with their offices, or a numbered list of names.</summary>
    public static void Read(PageContext page, BlockLabel[] labels, ArticleRange range, int last, List<Credit> credits)
    {
        for (var i = last + 1; i <= range.Last && credits.Count < MostSignatories; i++)
        {
            if (labels[i].Kind != BlockKind.Body) continue;
            var span = page.Page.Blocks[i].Span;
            var start = span.Start;
            while (start < span.End && (char.IsAsciiDigit(page.Page.Text[start]) || page.Page.Text[start] is '.' or '-' or ')' or ' ' or '•')) start++;
            var name = new TextSpan(start, span.End);
            var numbered = start > span.Start;
            var office = i < range.Last && CreditFinder.IsOffice(page.Words(i + 1));
            if (Proxied(page, labels, range, i) is { } body) credits.Add(body);
            if (WithOffice(page.Page.Text, name) is { } officer) credits.Add(officer);
            if ((numbered || office) && PersonIn(page.Page.Text, name)) credits.Add(new Credit(CreditRole.Author, name.Of(page.Page.Text), Evidence.At(page.Page.Text, name)));
        }
    }

    /// <summary>"Ana Ferro, Chair of the Harbour Committee": a name with its office in one line.</summary>
    public static Credit? WithOffice(string text, TextSpan line)
    {
        var comma = line.Slice(text).IndexOf(',');
        if (comma < 4 || line.Length > LongestLine) return null;
        var name = new TextSpan(line.Start, line.Start + comma);
        return PersonIn(text, name) && CreditFinder.IsOffice(text.AsSpan(name.End + 1, line.End - name.End - 1).TrimStart()) ? new Credit(CreditRole.Author, name.Of(text), Evidence.At(text, name)) : null;
    }

    /// <summary>"For the Friends of the Harbour", with those who sign for them below.</summary>
    private static Credit? Proxied(PageContext page, BlockLabel[] labels, ArticleRange range, int i)
    {
        var span = page.Page.Blocks[i].Span;
        var text = page.Page.Text;
        foreach (var proxy in (string[])["For the ", "For ", "On behalf of the ", "On behalf of "])
        {
            if (!text.AsSpan(span.Start, span.Length).StartsWith(proxy, StringComparison.Ordinal)) continue;
            var name = new TextSpan(span.Start + proxy.Length, text[span.End - 1] is ':' or ',' ? span.End - 1 : span.End);
            if (name.Length is < 4 or > 80 || !char.IsUpper(text[name.Start]) || name.Slice(text).ContainsAny(".:;")) return null;
            var signed = i < range.Last && (labels[i + 1].Kind == BlockKind.Byline || CreditLine.Read(text, page.Page.Blocks[i + 1].Span) is [{ Role: CreditRole.Author }, ..]);
            return signed ? new Credit(CreditRole.Author, name.Of(text), Evidence.At(text, name)) : null;
        }

        return null;
    }

    private static bool PersonIn(string text, TextSpan name)
    {
        var words = name.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 5 && name.Length < 60 && char.IsUpper(words[0][0]) && words.All(word => word.All(c => char.IsLetter(c) || c is '-' or '.' or '\'' or '’'));
    }
}
