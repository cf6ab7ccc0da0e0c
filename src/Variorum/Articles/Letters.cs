using Variorum.Articles.Labels;

namespace Variorum.Articles;

/// <summary>Tells letters: they address somebody, and somebody signs them.</summary>
internal static class Letters
{
    private const int LongestLine = 80;
    private const int LongestOffice = 100;
    private const int MostAbove = 6;

    private static readonly string[] Salutations = ["Dear ", "Your Excellenc", "Your Honour", "Your Majest", "Your Holiness", "Honourable ", "Honorable ", "Esteemed ", "To whom ", "Madam,", "Sir,", "Sirs,", "Madam, Sir", "Sir, Madam", "Ladies and gentlemen,", "Ladies and Gentlemen,", "Gentlemen,", "Mesdames"];

    private static readonly string[] Closings =
        ["yours sincerely", "yours faithfully", "yours truly", "sincerely", "respectfully", "with respect", "kind regards", "our kind regards", "best regards", "with regards", "in solidarity", "signed", "signatories", "the signatories", "the undersigned"];

    /// <param name="body">The blocks of the text, without what it quotes whole.</param>
    /// <param name="title">In lower case.</param>
    public static bool Is(PageContext page, BlockLabel[] labels, ArticleRange range, List<int> body, string title)
    {
        var signed = IsSigned(page, body);
        if (IsAddressed(page, body) || IsUndersigned(page, body)) return true;
        // Below the letterhead of a body it is its own paper that somebody signs.
        var own = page.Letterhead >= 0 && !title.StartsWith("to ", StringComparison.Ordinal);
        if (!own && IsSignedByMany(page, labels, range, body)) return true;
        if (!title.Contains("open letter", StringComparison.Ordinal)) return !own && signed && !HasByline(page, labels, range, body);
        return signed || title.StartsWith("open letter", StringComparison.Ordinal) || title.StartsWith("an open letter", StringComparison.Ordinal) || title.EndsWith("open letter", StringComparison.Ordinal) || title.Contains(": open letter", StringComparison.Ordinal) || title.Contains("open letter:", StringComparison.Ordinal);
    }

    /// <summary>It addresses somebody, or says that many sign it, or closes as letters do: what stands below are names.</summary>
    /// <param name="last">The last block of its text.</param>
    public static bool HasSignatories(PageContext page, BlockLabel[] labels, ArticleRange range, int last)
    {
        var body = Enumerable.Range(range.First, range.Last - range.First + 1).Where(i => labels[i].Kind is BlockKind.Body or BlockKind.Subtitle).ToList();
        return IsAddressed(page, body) || IsUndersigned(page, body) || body.Exists(i => i > last && IsClosing(page.Words(i))) || IsSignedForBody(page, last + 1, range.Last);
    }

    /// <summary>Below the last paragraph stand names alone, and for whom they sign.</summary>
    private static bool IsSignedForBody(PageContext page, int first, int last)
    {
        var text = page.Page.Text;
        var lines = Enumerable.Range(first, Math.Max(0, last - first + 1)).SelectMany(i => TextLines.Of(text, page.Page.Blocks[i].Span)).ToList();
        return lines.Exists(line => SigningFor.Below(text, line) is not null) && lines.Count(line => Signatories.PersonIn(text, line) || Signatories.IsPersonWithComma(text, line)) > 1;
    }

    /// <summary>"Yours sincerely,", "Signatories:".</summary>
    public static bool IsClosing(ReadOnlySpan<char> words)
    {
        var bare = words.TrimEnd(",:. ");
        foreach (var closing in Closings)
        {
            if (bare.Equals(closing, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool IsAddressed(PageContext page, List<int> body) => body.Take(MostAbove).Any(i => page.Shapes[i].Characters < LongestLine && IsSalutation(page.Words(i)));

    private static bool IsSalutation(ReadOnlySpan<char> words)
    {
        foreach (var salutation in Salutations)
        {
            if (words.StartsWith(salutation, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool IsUndersigned(PageContext page, List<int> body) =>
        body.Take(MostAbove).Any(i => page.Words(i).StartsWith("We, the undersigned", StringComparison.OrdinalIgnoreCase) || page.Words(i).StartsWith("We the undersigned", StringComparison.OrdinalIgnoreCase));

    /// <summary>Below the last paragraph two or more sign with what they are, or for others.</summary>
    private static bool IsSignedByMany(PageContext page, BlockLabel[] labels, ArticleRange range, List<int> body)
    {
        var below = Math.Max(body.FindLast(i => page.Shapes[i].IsProse) + 1, range.First);
        var signed = 0;
        // Lines that credit somebody are no longer of the body.
        for (var i = below; i <= range.Last; i++)
        {
            if (labels[i].Kind is BlockKind.Body or BlockKind.Byline) signed += Signatories.CountIn(page.Page.Text, page.Page.Blocks[i].Span);
        }

        return signed > 1 || IsSignedForBody(page, below, range.Last);
    }

    /// <summary>Below the last paragraph somebody signs with an office.</summary>
    private static bool IsSigned(PageContext page, List<int> body)
    {
        var prose = body.FindLastIndex(i => page.Shapes[i].IsProse);
        return body.Skip(prose + 1).Any(i => page.Shapes[i].Characters < LongestOffice && CreditFinder.IsOffice(page.Words(i)));
    }

    /// <summary>Somebody is named above the text: what stands below it says who that is.</summary>
    private static bool HasByline(PageContext page, BlockLabel[] labels, ArticleRange range, List<int> body)
    {
        var text = body.Find(i => page.Shapes[i].IsProse);
        return Enumerable.Range(range.First, Math.Max(0, text - range.First)).Any(i => labels[i].Kind == BlockKind.Byline || (labels[i].Kind is BlockKind.Stamp or BlockKind.Subtitle or BlockKind.Body && Names.IsByline(page.Words(i))));
    }
}
