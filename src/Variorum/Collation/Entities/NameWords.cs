using Variorum.Language.Onomastics;

namespace Variorum.Collation.Entities;

/// <summary>The words of a name as names are compared by them: in small Latin letters without marks, without titles and small words.</summary>
internal static class NameWords
{
    // In words.
    private const int LongestLegalForm = 7;

    private static readonly char[] Separators = [' ', ',', ';', ':', '/', '(', ')', '[', ']', '"', '“', '”', '.', '-', '\'', '\t', '\n'];

    private static readonly string[] Titles = ["mr", "mrs", "ms", "dr", "president", "sir", "prof", "professor", "king", "queen", "gen", "general", "hon", "lord", "lady", "sheikh", "shaikh", "haji"];
    private static readonly string[] Particles = ["al", "el", "bin", "abu", "von", "van", "de", "da"];
    private static readonly string[] Small = ["the", "of", "and", "&", "for"];

    private static readonly Onomasticon Known = Onomasticon.Load();

    public static ImmutableArray<string> OfPerson(string name)
    {
        ImmutableArray<string> words = [.. Split(Plain(name)).Where(word => !Titles.Contains(word)).Select(word => Known.PersonPart(word) ?? word)];
        ImmutableArray<string> telling = [.. words.Where(word => !Particles.Contains(word))];
        return telling.IsEmpty ? words : telling;
    }

    /// <summary>With the legal forms apart, in the order of the name; words that many bodies' names have are written in one way.</summary>
    public static (ImmutableArray<string> Words, ImmutableArray<string> LegalForms) OfBody(string name)
    {
        var words = Plain(name).Replace(".", string.Empty, StringComparison.Ordinal).Replace(",", string.Empty, StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (rest, forms) = (new List<string>(), ImmutableArray.CreateBuilder<string>());
        for (var i = 0; i < words.Length;)
        {
            var end = LegalFormAt(words, i, out var form);
            if (end == i)
            {
                rest.AddRange(Split(words[i++]));
            }
            else
            {
                forms.Add(form);
                i = end;
            }
        }

        return ([.. rest.Where(word => !Small.Contains(word)).Select(word => Known.BodyWord(word) ?? word)], [.. forms.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    /// <summary>The end of the longest legal form that begins at a word; the word's own place where none does.</summary>
    private static int LegalFormAt(string[] words, int start, out string form)
    {
        for (var end = Math.Min(words.Length, start + LongestLegalForm); end > start; end--)
        {
            var phrase = string.Join(' ', words[start..end]);
            if (Known.LegalForm(phrase) is not { } found || (end == start + 1 && Known.BodyWord(phrase) is not null)) continue;
            form = found;
            return end;
        }

        form = string.Empty;
        return start;
    }

    private static string Plain(string name) => PlainLatin.Of(CyrillicLetters.ToLatin(name));

    private static string[] Split(string name) => name.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
}
