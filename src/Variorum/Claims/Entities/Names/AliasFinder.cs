namespace Variorum.Claims.Entities.Names;

/// <summary>Finds where a text itself says that two names are one: "the Harbour Office (HO)", "Lowland Front, also known as the Reed Movement".</summary>
internal static class AliasFinder
{
    private static readonly string[] Phrases = ["also known as", "otherwise known as", "better known as", "formerly known as", "commonly known as", "known as", "also called", "formerly called", "formerly", "a.k.a.", "aka", "alias", "also spelled", "by the name of", "born", "now called", "now"];

    public static IEnumerable<NameLink> Find(ImmutableArray<NameSpan> all, string text)
    {
        var names = Outermost(all);
        var own = OwnAcronyms(names, text);
        for (var i = 0; i + 1 < names.Length; i++)
        {
            var (left, right) = (names[i], names[i + 1]);
            if (left.Sentence != right.Sentence || left.Span.End >= right.Span.Start) continue;
            var between = WithoutKind(text[left.Span.End..right.Span.Start]);
            var (leftKey, rightKey) = (left.KeyIn(text), right.KeyIn(text));
            if (leftKey == rightKey) continue;
            if (InBrackets(left, right, between, text) || IsPhrase(between)) yield return new NameLink(rightKey, leftKey, $"The article puts “{right.Bare.Of(text)}” for “{left.Bare.Of(text)}”.");
            else if (IsSecondAlias(names, i, text) && !HaveOwn(leftKey, rightKey, own)) yield return new NameLink(rightKey, leftKey, $"The article gives “{left.Bare.Of(text)}” and “{right.Bare.Of(text)}” as names of one.");
        }
    }

    /// <summary>Without those that stand inside another: the place in a body's name.</summary>
    private static ImmutableArray<NameSpan> Outermost(ImmutableArray<NameSpan> all)
    {
        var kept = ImmutableArray.CreateBuilder<NameSpan>(all.Length);
        foreach (var name in all.OrderBy(name => name.Span.Start).ThenByDescending(name => name.Span.End))
        {
            if (kept.Count == 0 || kept[^1].Span.End <= name.Span.Start) kept.Add(name);
        }

        return kept.ToImmutable();
    }

    /// <summary>"(HO)" after a name: the brackets hold a name and nothing else, and a person's hold another's.</summary>
    private static bool InBrackets(NameSpan left, NameSpan right, string between, string text)
    {
        if (between.Trim() is not ("(" or "[" or "(the " or "(the") || right.Span.End >= text.Length) return false;
        var after = text[right.Span.End..Math.Min(text.Length, right.Span.End + 5)];
        if (after[0] is not (')' or ']' or ',' or '/') && !after.StartsWith(" or ", StringComparison.Ordinal)) return false;
        var isAcronym = right.Bare.Slice(text).IndexOfAnyInRange('a', 'z') < 0;
        var compatible = left.Type == right.Type || left.Type is null || right.Type is null;
        return isAcronym ? left.Type != EntityType.Person && HasInitials(left.Bare.Of(text), right.Bare.Of(text)) && !SpellsEndOnly(left.Bare.Of(text), right.Bare.Of(text)) : compatible && left.Type != EntityType.Place && left.Type != EntityType.Person;
    }

    // "the harbour (NLA)" could be anything: at least one letter in two must begin a word of the name.
    private static bool HasInitials(string full, string acronym)
    {
        var initials = full.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0])).ToHashSet();
        var letters = acronym.Where(char.IsAsciiLetterUpper).ToList();
        return letters.Count(initials.Contains) * 2 >= letters.Count;
    }

    /// <summary>"Roads Committee of the Ostrian Parliament (OP)": the letters are of the last words alone.</summary>
    private static bool SpellsEndOnly(string full, string acronym)
    {
        var words = NameForm.KeyOf(full).Split(' ').Where(word => !AcronymRules.IsSmall(word)).ToList();
        var letters = new string([.. acronym.Where(char.IsAsciiLetterUpper)]).ToLowerInvariant();
        return letters.Length > 1 && words.Count > letters.Length && string.Concat(words.TakeLast(letters.Length).Select(word => word[0])) == letters && full.Contains(" of ", StringComparison.Ordinal);
    }

    /// <summary>"the Reed Front movement, also known as": what the name's body is stands behind it.</summary>
    private static string WithoutKind(string between)
    {
        var end = between.IndexOfAny([',', '(']);
        if (end <= 1) return between;
        var words = between[..end].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 3 && words.All(word => word.All(char.IsLower)) && WordClasses.IsBody(words[^1]) ? between[end..] : between;
    }

    private static bool IsPhrase(string between)
    {
        var words = between.Trim(' ', ',', '(', ')', '–', '-', '\n').ToLowerInvariant();
        if (words.EndsWith(" the", StringComparison.Ordinal)) words = words[..^4];
        return Phrases.Contains(words);
    }

    /// <summary>"… (LF or RM)", "… known as the Reed Movement or the Reeds": the alias before has another beside it.</summary>
    private static bool IsSecondAlias(ImmutableArray<NameSpan> names, int i, string text)
    {
        var between = text[names[i].Span.End..names[i + 1].Span.Start].Trim(' ', ',', ')');
        if (between is not ("or" or "/" or "or the" or "and" or "")) return false;
        if (i > 0 && names[i - 1].Sentence == names[i].Sentence && names[i - 1].Span.End < names[i].Span.Start)
        {
            var opening = text[names[i - 1].Span.End..names[i].Span.Start];
            var insideBrackets = opening.Trim() is "(" or "(the" && text.AsSpan(names[i + 1].Span.End).TrimStart().StartsWith(")") && between is "or" or "/" or "or the";
            if (insideBrackets || (IsPhrase(WithoutKind(opening)) && between is not "")) return true;
        }

        return between is not "and" && BeginsList(names, i, text);
    }

    /// <summary>"known as the Lowland Front (LF), the Reeds or the Reed Movement": the names before go back to such words without a gap.</summary>
    private static bool BeginsList(ImmutableArray<NameSpan> names, int i, string text)
    {
        for (var k = i; k >= 0 && names[k].Sentence == names[i].Sentence; k--)
        {
            var before = text[names[k].Sentence.Span.Start..names[k].Span.Start].TrimEnd();
            if (before.EndsWith(" the", StringComparison.Ordinal)) before = before[..^4];
            if (before.EndsWith("known as", StringComparison.Ordinal)) return true;
            if (k == 0 || names[k - 1].Span.End >= names[k].Span.Start || text[names[k - 1].Span.End..names[k].Span.Start].Trim(' ', ',', '(', ')') is not ("" or "or" or "the" or "or the")) return false;
        }

        return false;
    }

    /// <summary>The letters that the article puts in brackets behind names.</summary>
    private static ILookup<string, string> OwnAcronyms(ImmutableArray<NameSpan> names, string text) => names.Zip(names.Skip(1))
        .Where(pair => pair.First.Sentence == pair.Second.Sentence && pair.First.Span.End < pair.Second.Span.Start && InBrackets(pair.First, pair.Second, text[pair.First.Span.End..pair.Second.Span.Start], text))
        .ToLookup(pair => pair.First.KeyIn(text), pair => pair.Second.KeyIn(text), StringComparer.Ordinal);

    /// <summary>Each has letters of its own: then they are two, however they stand beside each other.</summary>
    private static bool HaveOwn(string left, string right, ILookup<string, string> own)
    {
        var (a, b) = (own[left].Append(left).ToList(), own[right].ToList());
        return b.Count > 0 && !a.Intersect(b, StringComparer.Ordinal).Any();
    }
}
