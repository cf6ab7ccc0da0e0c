using System.Collections.Frozen;
using Variorum.Articles.Labels;

namespace Variorum.Articles;

/// <summary>Sorts out what stands where makers of a text are named and names none: offices, towns, buttons, the running feet of papers.</summary>
internal static class CreditSieve
{
    private static readonly string[] Within = ["in", "at", "near", "outside", "around", "off"];

    // Of a name that stands on every line the first places tell enough.
    private const int MostPlaces = 100;

    // With one of them what is pressed or offered begins.
    private static readonly FrozenSet<string> Openings = StampWords.Set("also more tell read see print share save post send comment listen watch join");

    /// <summary>True where a credit names somebody.</summary>
    /// <param name="all">Everything that the article credits: where one stands its name is not said of a town.</param>
    public static bool NamesSomebody(PageContext page, Credit credit, IReadOnlyCollection<Credit> all)
    {
        if (credit.Role is CreditRole.OriginalOutlet && (Releases.IsOffice(credit.Name) || CreditFinder.IsOffice(credit.Name) || OwnReports.IsOwn(credit.Name) || !IsOutletShaped(credit.Name))) return false;
        // "Approved by the Council": whose, nobody can tell.
        if (credit.Role == CreditRole.Author && !credit.Name.Contains(' ') && Names.IsBodyLike(credit.Name)) return false;
        return credit.Role is not (CreditRole.Author or CreditRole.OriginalOutlet) || !IsTown(page.Page.Text, credit.Name, all);
    }

    /// <summary>"Special Report 3/2031 – 2", "Tell the editor   Print": neither is what a newspaper is called.</summary>
    private static bool IsOutletShaped(string name)
    {
        if (Names.IsDomain(name)) return true;
        var words = name.Split(' ');
        if (words.Contains("") || Openings.Contains(words[0].ToLowerInvariant())) return false;
        return !name.Any(char.IsAsciiDigit) || (words.Length < 4 && words.All(word => word.All(char.IsLetterOrDigit)));
    }

    /// <summary>Somebody is or something happens in it, or an address ends with it.</summary>
    private static bool IsTown(string text, string name, IReadOnlyCollection<Credit> all)
    {
        // "Ana Ferro in Ostara": a line that credits somebody says where she is.
        var places = 0;
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0 && places < MostPlaces; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            places++;
            var said = new TextSpan(at, at + name.Length);
            var end = said.End;
            if (all.Any(credit => credit.Evidence.Span.Overlaps(said)) || at < 4 || text[at - 1] is not (' ' or '\n') || (end < text.Length && (char.IsLetter(text[end]) || text[end] is '’' or '\''))) continue;
            var start = at - 1;
            while (start > 0 && char.IsLetter(text[start - 1])) start--;
            if ((Within.Contains(text[start..(at - 1)], StringComparer.Ordinal) && !IsTitled(text, end)) || EndsAddress(text, at, end)) return true;
        }

        return false;
    }

    /// <summary>"Inspectorate for Waters, 4 Customs Quay, Ostara": a line that ends so behind a number.</summary>
    private static bool EndsAddress(string text, int at, int end)
    {
        if ((end < text.Length && text[end] is not ('\n' or '\r')) || text[at - 2] != ',') return false;
        var line = text.LastIndexOf('\n', at - 1) + 1;
        return text.AsSpan(line, at - line).ContainsAnyInRange('0', '9');
    }

    /// <summary>"in Harbour Today": newspapers are read in, and their names go on.</summary>
    private static bool IsTitled(string text, int end) => end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]);
}
