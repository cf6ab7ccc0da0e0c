namespace Variorum.Claims.Quantities.Layout;

/// <summary>Words of heads and labels.</summary>
internal static class Headings
{
    /// <summary>A head as it would stand in a sentence: "Quay wall" is "quay wall"; names of one capital word stay.</summary>
    public static string Plain(string head)
    {
        var words = head.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || words[0].Length < 2 || words[0].Skip(1).Any(char.IsUpper) || words.Skip(1).Any(word => char.IsUpper(word[0]))) return string.Join(' ', words);
        var lexicon = Language.Semantics.SemanticLexicon.Load();
        var first = words[0].ToLowerInvariant();
        var known = !lexicon.ClassesOfNoun(first).IsEmpty || !lexicon.ClassesOfNoun(first.TrimEnd('s')).IsEmpty || IsVerb(first) || words.Length > 1;
        return string.Join(' ', words.Skip(1).Prepend(known ? first : words[0]));
    }

    private static bool IsVerb(string word)
    {
        var lexicon = Language.Semantics.SemanticLexicon.Load();
        var stem = word.EndsWith("ing", StringComparison.Ordinal) ? word[..^3] : word;
        return !lexicon.ClassesOfVerb(stem).IsEmpty || !lexicon.ClassesOfVerb(stem + "e").IsEmpty;
    }
}
