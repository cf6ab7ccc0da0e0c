using Variorum.Articles.Labels;
using Variorum.Pages;

namespace Variorum.Articles;

/// <summary>Reads authors off the parts of a line that the page itself marks as such: <c>&lt;span class="author vcard"&gt;Ana Ferro&lt;/span&gt;</c>.</summary>
internal static class MarkedMakers
{
    public static ImmutableArray<Credit> Read(string text, Block line)
    {
        if (line.Parts.IsEmpty) return [];
        var names = new Dictionary<string, Hint>(StringComparer.Ordinal);
        return
        [
            .. line.Parts.Where(part => HintReader.Read(part.Hints, names).HasFlag(Hint.Byline))
                .SelectMany(part => CreditLine.Read(text, part.Span))
                .Where(credit => credit.Role == CreditRole.Author && Names.IsPersonLike(credit.Name)),
        ];
    }
}
