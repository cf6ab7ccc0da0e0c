using Variorum.Language;

namespace Variorum.Claims.Entities;

/// <summary>Runs of words with capitals, with the small words that hold a name together.</summary>
internal static class CapitalRuns
{
    /// <summary>In words.</summary>
    public const int LongestName = 12;

    /// <summary>Set in capitals word by word, as titles are: capitals there say nothing.</summary>
    public static bool IsHeadline(Sentence sentence)
    {
        var words = sentence.Tokens.Where(token => token.Form.Length > 3 && char.IsLetter(token.Form[0])).ToList();
        var capitals = words.Count(token => char.IsUpper(token.Form[0]));
        return words.Count > 3 && capitals * 10 >= words.Count * 8 && sentence.Tokens[^1].Form is not ".";
    }

    /// <param name="running">Forms that have their capital inside sentences too.</param>
    /// <returns>In order and disjoint: first word, word after the last.</returns>
    public static IEnumerable<(int First, int End)> Of(Sentence sentence, HashSet<string> running)
    {
        var words = sentence.Tokens;
        var at = 0;
        while (at < words.Length)
        {
            if (!Begins(sentence, at, running))
            {
                at++;
                continue;
            }

            var end = End(sentence, at);
            var institution = InstitutionAfter(sentence, at, end);
            yield return (at, institution);
            at = institution;
        }
    }

    private static bool Begins(Sentence sentence, int at, HashSet<string> running)
    {
        var word = sentence.Tokens[at];
        if (!IsCapital(word)) return false;
        if (at > 0 && !OpensSentence(sentence, at)) return true;
        var isAcronym = word.Form.Length > 1 && word.Form.All(char.IsAsciiLetterUpper);
        return isAcronym || sentence.NameAt(word) is not null || running.Contains(word.Form) || (word.Upos is "PROPN" or "ADJ" && at + 1 < sentence.Tokens.Length && IsCapital(sentence.Tokens[at + 1]));
    }

    // After an opening quotation mark or a colon another sentence begins.
    private static bool OpensSentence(Sentence sentence, int at) => sentence.Tokens[at - 1].Form is "\"" or "“" or "‘" or "'" or ":" or "``" or "•" or "-" or "–";

    private static bool IsCapital(Token word) =>
        char.IsUpper(word.Form[0]) && word.Upos is "PROPN" or "NOUN" or "ADJ" or "X" or "VERB" && char.IsUpper(word.Form[0]) && !CalendarWords.Contains(word.Form);

    private static int End(Sentence sentence, int first)
    {
        var words = sentence.Tokens;
        var end = first + 1;
        while (end < words.Length && end - first < LongestName)
        {
            var next = Next(sentence, first, end);
            if (next == end) break;
            end = next;
        }

        return end;
    }

    /// <summary>The end of the run with one more word of the name, or where it was.</summary>
    private static int Next(Sentence sentence, int first, int end)
    {
        var words = sentence.Tokens;
        var touches = words[end].Span.Start == words[end - 1].Span.End;
        if (words[end].Form is "-" && touches) return AfterHyphen(words, end);
        if (IsCapital(words[end]) && !touches) return end + 1;
        if (IsCapital(words[end]) && words[end - 1].Form is "-" or "’" or "'") return end + 1;
        if (words[end].Form is "In" or "Of" or "For" or "And" or "The" or "On" && end + 1 < words.Length && IsCapital(words[end + 1])) return end + 2;
        if (IsNumberOfName(words[end])) return end + 1;
        if (IsPossessive(words[end]) && words[end - 1].Form is "People" or "Peoples" or "Women" or "Workers" or "Children" && end + 1 < words.Length && IsCapital(words[end + 1])) return end + 2;
        if (words[end].Form is "de" or "la" or "le" or "du" or "da" or "di" or "del" or "der" or "den" or "von" or "van" or "bin" or "ibn" or "al" or "el" or "of" or "for" or "and" or "&")
            return AfterLink(sentence, first, end);
        return end;
    }

    private static bool IsPossessive(Token word) => word.Form is "'s" or "’s" or "’" or "'";

    // "Camp Ashby Three", "Route 9": a number set close to the name.
    private static bool IsNumberOfName(Token word) => word.Upos is "NUM" && (char.IsUpper(word.Form[0]) || word.Relation is "flat");

    private static int AfterHyphen(ImmutableArray<Token> words, int hyphen)
    {
        var next = hyphen + 1;
        if (next >= words.Length || words[next].Span.Start != words[hyphen].Span.End) return hyphen;
        if (char.IsUpper(words[next].Form[0])) return next + 1;
        var small = words[next].Form.Length <= 2 && next + 1 < words.Length && char.IsUpper(words[next + 1].Form[0]);
        return small ? next + 2 : hyphen;
    }

    private static int AfterLink(Sentence sentence, int first, int link)
    {
        var words = sentence.Tokens;
        var next = link + 1;
        while (next < words.Length && next <= link + 2 && words[next].Form is "the" or "a" or "la" or "of") next++;
        if (next >= words.Length || !IsCapital(words[next])) return link;
        var holds = words[link].Form switch
        {
            "of" or "for" => sentence.Names.Any(name => name.FirstWord <= link - 1 && name.EndWord > next) || NameTyping.IsHeadOfName(words[link - 1]),
            "and" or "&" => words[link].Form is "&" || sentence.Names.Any(name => name.FirstWord <= link - 1 && name.EndWord > next) || IsListInsideName(words, first, link),
            _ => true,
        };
        return holds ? next + 1 : link;
    }

    /// <summary>"Ministry of Water and Roads": after "of" the name may be of two things.</summary>
    private static bool IsListInsideName(ImmutableArray<Token> words, int first, int link)
    {
        for (var i = link - 1; i > first; i--)
        {
            if (words[i].Form is "of" or "for") return i >= link - 2 && words[link + 1].Upos is "PROPN" or "NOUN" && !NameTyping.IsHeadOfName(words[link + 1]);
        }

        return false;
    }

    /// <summary>"the Ostric police", "Ostric security forces": a country's body has no other name.</summary>
    private static int InstitutionAfter(Sentence sentence, int first, int end)
    {
        var words = sentence.Tokens;
        if (end - first > 2 || !(words[end - 1].Upos is "ADJ" || sentence.NameAt(words[end - 1])?.Type == Language.Entities.NameType.Place)) return end;
        for (var next = end; next < Math.Min(words.Length, end + 3); next++)
        {
            if (words[next].Upos is not ("NOUN" or "ADJ") || char.IsUpper(words[next].Form[0]) || Labels.Judgement.Judges(words[next]) && words[next].Lemma != "force") return end;
            var isHead = words[next].Upos == "NOUN" && (next + 1 == words.Length || words[next + 1].Upos is not "NOUN");
            if (!isHead) continue;
            return WordClasses.IsBody(words[next].Lemma) && words[next].Lemma is not ("group" or "family" or "people" or "community" or "organization" or "organisation" or "movement" or "party" or "opposition" or "leadership") ? next + 1 : end;
        }

        return end;
    }
}
