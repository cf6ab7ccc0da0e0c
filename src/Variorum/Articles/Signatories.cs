using Variorum.Articles.Labels;
using Variorum.Text;

namespace Variorum.Articles;

/// <summary>Reads who signs a letter or a statement, and for whom.</summary>
internal static class Signatories
{
    private const int MostSignatories = 300;
    private const int LongestLine = 140;
    private const int LongestName = 80;
    private const int MostWords = 9;

    // Inside the names of bodies.
    private static readonly string[] Links = ["of", "for", "and", "the", "in", "de", "del", "du", "&"];

    /// <summary>Below a letter or a statement: names with their offices, or a numbered list of names; below a letter names alone, of people and of bodies.</summary>
    public static void Read(PageContext page, BlockLabel[] labels, ArticleRange range, int last, List<Credit> credits)
    {
        var text = page.Page.Text;
        var letter = Letters.HasSignatories(page, labels, range, last);
        for (var i = last + 1; i <= range.Last && credits.Count < MostSignatories; i++)
        {
            if (labels[i].Kind is not (BlockKind.Body or BlockKind.Byline) || Letters.IsClosing(page.Words(i))) continue;
            var line = Unnumbered(text, page.Page.Blocks[i].Span);
            var numbered = line.Start > page.Page.Blocks[i].Span.Start;
            var office = i < range.Last && CreditFinder.IsOffice(page.Words(i + 1));
            if (SigningFor.Read(text, line) is { IsEmpty: false } together)
            {
                credits.AddRange(together);
                continue;
            }

            var lines = TextLines.Of(text, line).ToList();
            // Below one who has signed stands another, whatever she says that she is.
            var below = i > last + 1 && credits.Count > 0 && credits[^1].Evidence.Span.End > page.Page.Blocks[i - 1].Span.Start;
            var proxied = Proxied(page, labels, range, i);
            foreach (var own in lines.Count > 1 ? lines : [line])
            {
                var signed = proxied ?? (credits.Count > 0 ? SigningFor.Below(text, own) : null) ?? WithOffice(text, own) ?? (numbered || office || letter || (below && IsPersonWithComma(text, own)) ? Signed(text, own, letter || below) : null);
                if (signed is not null) credits.Add(signed);
            }
        }
    }

    /// <summary>How many sign in the lines of a block with what they are: "Ana Ferro, pilot", "For the Harbour Committee: Bram Korda".</summary>
    public static int CountIn(string text, TextSpan block)
    {
        var count = 0;
        foreach (var line in TextLines.Of(text, block))
        {
            var comma = line.Slice(text).IndexOf(',');
            var named = comma > 3 && line.Length <= LongestLine && comma + 2 < line.Length && char.IsLower(text[line.Start + comma + 2]) && IsPersonWithComma(text, line);
            if (named || !SigningFor.Read(text, line).IsEmpty) count++;
        }

        return count;
    }

    /// <summary>"Ana Ferro, University of Ostara": what stands behind the comma says who she is, whatever it is called.</summary>
    public static bool IsPersonWithComma(string text, TextSpan line) => BeforeComma(text, line) is not null;

    /// <summary>The person whom a line names before its first comma, without title; null where it names none.</summary>
    private static TextSpan? BeforeComma(string text, TextSpan line)
    {
        var comma = line.Slice(text).IndexOf(',');
        return comma > 3 && Honorifics.Without(text, new TextSpan(line.Start, line.Start + comma)) is var name && PersonIn(text, name) ? name : null;
    }

    /// <summary>True where one of some lines names a person with her office, or one above it.</summary>
    public static bool HoldOffice(string text, List<TextSpan> lines) =>
        lines.Exists(line => WithOffice(text, line) is not null) || lines.Zip(lines.Skip(1)).Any(pair => IsOver(text, pair.First, pair.Second));

    /// <summary>A person above a line that says what office she holds.</summary>
    private static bool IsOver(string text, TextSpan name, TextSpan office) =>
        name.Length <= LongestLine && PersonIn(text, Honorifics.Without(text, name)) && !CreditFinder.IsOffice(name.Slice(text)) && CreditFinder.IsOffice(office.Slice(text));

    private static TextSpan Unnumbered(string text, TextSpan line)
    {
        var start = line.Start;
        while (start < line.End && (char.IsAsciiDigit(text[start]) || text[start] is '.' or '-' or ')' or ' ' or '•')) start++;
        return new TextSpan(start, line.End);
    }

    /// <summary>Where those sign below a text who hold an office: on the page of a body it is the body that speaks. Null where nobody does.</summary>
    /// <param name="last">The last block of the text.</param>
    public static TextSpan? ForTheHouse(PageContext page, int last, ArticleRange range)
    {
        var below = Enumerable.Range(last + 1, Math.Max(0, range.Last - last)).Select(i => page.Page.Blocks[i].Span).ToList();
        var lines = below.SelectMany(block => TextLines.Of(page.Page.Text, block)).ToList();
        return HoldOffice(page.Page.Text, lines) ? below[0].Union(below[^1]) : null;
    }

    /// <summary>The name of a person or, below a letter, of a body; what stands after a comma says who they are.</summary>
    private static Credit? Signed(string text, TextSpan line, bool letter)
    {
        var comma = line.Slice(text).IndexOf(',');
        var name = Honorifics.Without(text, letter && comma > 0 ? new TextSpan(line.Start, line.Start + comma) : line);
        if (line.Length > LongestLine || name.IsEmpty) return null;
        return PersonIn(text, name) || (letter && BodyIn(text, name)) ? new Credit(CreditRole.Author, name.Of(text), Evidence.At(text, name)) : null;
    }

    /// <summary>Words with capitals and small ones between them: "Friends of the Harbour".</summary>
    public static bool BodyIn(string text, TextSpan name)
    {
        var words = name.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return name.Length <= LongestName && words.Length is >= 2 and <= MostWords && char.IsUpper(words[0][0]) && char.IsUpper(words[^1][0])
            && words.All(word => char.IsUpper(word[0]) || Links.Contains(word, StringComparer.Ordinal)) && words.All(word => word.All(c => char.IsLetter(c) || c is '-' or '\'' or '’' or '&'))
            && !CreditFinder.IsOffice(name.Slice(text));
    }

    /// <summary>"Ana Ferro, Chair of the Harbour Committee": a name with its office in one line.</summary>
    public static Credit? WithOffice(string text, TextSpan line) =>
        line.Length <= LongestLine && BeforeComma(text, line) is { } name && CreditFinder.IsOffice(text.AsSpan(name.End + 1, line.End - name.End - 1).TrimStart())
            ? new Credit(CreditRole.Author, name.Of(text), Evidence.At(text, name))
            : null;

    /// <summary>"For the Friends of the Harbour", with those who sign for them below.</summary>
    private static Credit? Proxied(PageContext page, BlockLabel[] labels, ArticleRange range, int i)
    {
        var span = page.Page.Blocks[i].Span;
        var text = page.Page.Text;
        if (SigningFor.ProxyOf(span.Slice(text)) is not { } proxy) return null;
        var name = new TextSpan(span.Start + proxy.Length, text[span.End - 1] is ':' or ',' ? span.End - 1 : span.End);
        if (name.Slice(text).IndexOf(" (") is > 3 and var bracket) name = new TextSpan(name.Start, name.Start + bracket);
        // "For the Harbour Watch, and for all who have signed with us".
        foreach (var others in (string[])[", and ", ", on behalf of "])
        {
            if (name.Slice(text).IndexOf(others) is > 3 and var also) name = new TextSpan(name.Start, name.Start + also);
        }

        if (name.Length is < 4 or > 80 || !char.IsUpper(text[name.Start]) || name.Slice(text).ContainsAny(".:;")) return null;
        var signed = i < range.Last && (labels[i + 1].Kind == BlockKind.Byline || CreditLine.Read(text, page.Page.Blocks[i + 1].Span) is [{ Role: CreditRole.Author }, ..]);
        return signed ? new Credit(CreditRole.Author, name.Of(text), Evidence.At(text, name)) : null;
    }

    public static bool PersonIn(string text, TextSpan name)
    {
        var words = name.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 5 && name.Length < 60 && char.IsUpper(words[0][0]) && words.All(Names.IsNameWord);
    }
}
