using System.Collections.Frozen;

namespace Variorum.Articles;

/// <summary>Tells what sort of name a few words in a byline or a credit line are.</summary>
internal static class Names
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OutletWords = Set(
        """
        news times post herald tribune journal gazette gazeta daily weekly press agency tv television radio channel magazine review observer guardian telegraph
        independent standard chronicle register courier mail express mirror globe star sun world media network online report reuters afp ap ansa dpa tass
        xinhua bbc cnn broadcasting newspaper monitor bulletin dispatch inquirer echo today wire newswire staff desk editor editors bureau correspondent
        correspondents agencies admin team newsroom web interlink
        """);

    // Bodies that print what they write as newspapers do.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PublishingBodyWords =
        Set("society association institute center centre foundation committee council ministry office");

    // What bodies call themselves that are no outlets.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BodyWords = Set(
        """
        union federation party league movement front alliance assembly congress court authority department bank company club church university school hospital
        group initiative coalition chamber organisation organization commission police army government parliament embassy friends families residents workers
        citizens board campaign watch project programme service
        ombudsman inspectorate directorate administration secretariat tribunal mission staff command corps delegation confederation cooperative cooperatives syndicate guild bar mothers
        guard city town county province veterans survivors relatives tenants savers municipality prefecture registry treasury audit brigade trust fund
        """);

    // What documents are called, often in capitals throughout.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> DocumentWords = Set(
        """
        statement report release letter declaration communique notice summary conclusions introduction contents annex appendix appeal resolution minutes
        bulletin preliminary memorandum
        """);

    // What somebody is, printed beside the name or in place of it.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Trades = Set(
        """
        contributor columnist reporter writer critic photographer blogger journalist analyst author producer anchor presenter fellow intern guest publisher
        commentator cartoonist
        """);

    private static readonly string[] Domains = [".com", ".org", ".net", ".info", ".eu", ".uk", ".al", ".ir", ".de", ".fr", ".it", ".tv", ".news", ".press", ".gov", ".edu", ".int", ".co", ".me", ".io", ".ch", ".at", ".nl", ".se", ".no", ".ru", ".ua", ".in", ".au", ".ca", ".us"];

    // A line in title case that begins so is a heading or a notice.
    private static readonly string[] NoNames = ["For", "The", "In", "On", "At", "From", "With", "A", "An", "To", "And", "Of", "About", "All", "More", "Our", "Your", "This", "What", "How", "Why"];

    // In title case they stand inside headings, and in no name.
    private static readonly FrozenSet<string> NoMiddleNames = "For The In On At From With To And Of About Your Our This More By Is Are".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // What sites call their lists.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ListWords =
        Set("topics stories articles posts links tags videos photos pictures categories comments updates headlines newsletters events jobs subscribers standards podcasts issues");

    // What stands before a name in a byline; all but the first are short names themselves.
    private static readonly string[] ByWords = ["by", "von", "par", "por", "di", "door", "av", "af", "nga"];

    /// <summary>True for "by" in the languages whose bylines are known.</summary>
    public static bool IsBy(string lower) => ByWords.Contains(lower, StringComparer.Ordinal);

    /// <summary>True for "By" before anything, and for "Von", "Par" and the like before nothing but the name of a person.</summary>
    public static bool IsByline(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("by ", StringComparison.OrdinalIgnoreCase)) return true;
        var blank = line.IndexOf(' ');
        return blank is > 0 and < 5 && line.Length < 60 && IsBy(line[..blank].ToString().ToLowerInvariant()) && IsPersonLike(line[(blank + 1)..].ToString());
    }

    /// <summary>The names in "Ana Ferro, Bram Korda and Ilse Adano"; without "By" before them.</summary>
    public static IEnumerable<string> Split(string value) =>
        WithoutBy(value).Split([",", ";", " and ", " & ", " und ", " et ", " y ", "|", "/", "\n"], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(WithoutBy);

    public static string WithoutBy(string value)
    {
        var name = value.Trim();
        foreach (var by in (string[])["by ", "von ", "par ", "por ", "written by "])
        {
            if (name.StartsWith(by, StringComparison.OrdinalIgnoreCase)) name = name[by.Length..].TrimStart();
        }

        return name.TrimStart(':', ' ').TrimEnd('.', ' ', ',', ':');
    }

    /// <summary>Two to five words with capitals, none of them an outlet's.</summary>
    public static bool IsPersonLike(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 5 && name.Length <= 60 && !name.Contains('@') && !name.Contains("//", StringComparison.Ordinal) && !IsDomain(name)
            && !IsArticled(name) && !IsHeading(words) && !NoNames.Contains(words[0], StringComparer.Ordinal) && char.IsUpper(words[0][0]) && char.IsUpper(words[^1][0]) && words.All(IsNameWord) && !words.Any(NoMiddleNames.Contains) && !words.Any(word => ListWords.Contains(word) || IsOutletWord(word) || IsBodyWord(word) || Trades.Contains(word) || DocumentWords.Contains(word));
    }

    /// <summary>"THE SPILL IN BRIEF": in capitals throughout, with a word that stands in no name.</summary>
    private static bool IsHeading(string[] words) =>
        words.All(word => !word.Any(char.IsLower)) && (NoNames.Contains(words[0], StringComparer.OrdinalIgnoreCase) || words.Any(word => NoMiddleNames.Contains(char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant())));

    public static bool IsOutletLike(string name) =>
        IsDomain(name) || IsArticled(name) || (name.Length is >= 2 and <= 60 && char.IsUpper(name[0]) && name.Split(' ').Any(IsOutletWord));

    /// <summary>"The Harbour", "Le Rivage": a newspaper's name may begin with an article, a person's does not.</summary>
    private static bool IsArticled(string name)
    {
        var words = name.Split(' ');
        return words.Length is 2 or 3 && words[0] is "The" or "Le" or "La" or "Les" or "El" or "Il" or "Die" or "Der" or "Das" or "Het" && words.All(word => word.Length > 1 && char.IsUpper(word[0]) && !word.EndsWith('.'));
    }

    /// <summary>One word written as names of newspapers and agencies are: "GazetaNova", "Shekulli".</summary>
    public static bool IsSingleName(string name) => name.Length is >= 3 and <= 30 && char.IsUpper(name[0]) && name.All(c => char.IsLetter(c) || c is '-' or '\'' or '’');

    public static bool IsDomain(string name)
    {
        var host = name.TrimStart('/').TrimEnd('/');
        return host.Length is >= 4 and <= 60 && !host.Contains(' ') && !host.Contains('@') && Domains.Any(domain => host.EndsWith(domain, StringComparison.OrdinalIgnoreCase))
            && host.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-');
    }

    /// <summary>A word with a capital, or one of the small words inside names.</summary>
    public static bool IsNameWord(string word) =>
        (char.IsUpper(word[0]) && word.All(c => char.IsLetter(c) || c is '.' or '-' or '\'' or '’')) || word is "de" or "la" or "van" or "von" or "der" or "den" or "di" or "da" or "al" or "bin" or "ben" or "el" or "du" or "dos" or "le";

    /// <summary>Words with capitals, one of which is what bodies call themselves: "Velmora Teachers' Union".</summary>
    public static bool IsBodyLike(string name) => name.Length is >= 4 and <= 80 && char.IsUpper(name[0]) && name.Split(' ').Any(IsBodyWord);

    /// <summary>What bodies call themselves and newspapers do not: "Ministry of Works", and no "Army Times".</summary>
    public static bool IsBody(string name) => IsBodyLike(name) && !name.Split(' ').Any(word => OutletWords.Contains(word.AsSpan().Trim(".,")) && !BodyWords.Contains(word));

    private static bool IsBodyWord(string word) => BodyWords.Contains(word.AsSpan().Trim(".,")) || PublishingBodyWords.Contains(word.AsSpan().Trim(".,"));

    private static bool IsOutletWord(string word) => OutletWords.Contains(word.AsSpan().Trim(".,")) || PublishingBodyWords.Contains(word.AsSpan().Trim(".,"));

    /// <summary>In any case.</summary>
    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
