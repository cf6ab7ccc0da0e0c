using Variorum.Language;

namespace Variorum.Claims.Entities.Names;

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
        return words.Count > 3 && capitals * 10 >= words.Count * 8 && sentence.Tokens[^1].Form is not "." && !IsSignature(sentence);
    }

    /// <summary>"For the Boatmen's Guild: Ada Orr", "(Reporting by Ada Orr; Editing by Jon Holm)": names all over, but no title, and nothing is told.</summary>
    public static bool IsSignature(Sentence sentence)
    {
        var words = sentence.Tokens;
        if (words.Length < 4 || words[^1].Form is "." || words.Any(word => word.Xpos is "VBD" or "VBZ" or "VBP" or "MD")) return false;
        return words[0].Form is "(" or "[" ? words[2].Form is "by" : words[0].Form is "For" && char.IsUpper(words[words[1].Form is "the" ? 2 : 1].Form[0]) && words.Any(word => word.Form is ":");
    }

    /// <summary>Whether a name may begin at a word.</summary>
    /// <param name="running">Forms that have their capital inside sentences too.</param>
    public static bool BeginsAt(Sentence sentence, int at, HashSet<string> running)
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

    /// <summary>The word after the last of the run that begins at a word.</summary>
    public static int End(Sentence sentence, int first)
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
        if (words[end].Form is "al" or "el" or "Al" or "El" && end + 2 < words.Length && words[end + 1].Form is "-" && char.IsUpper(words[end + 2].Form[0])) return end + 3;
        if (IsPossessive(words[end]) && OwnsBody(words, end)) return end + 2;
        if (words[end].Form is "de" or "la" or "le" or "du" or "da" or "di" or "del" or "der" or "den" or "von" or "van" or "bin" or "ibn" or "al" or "el" or "of" or "for" or "and" or "&" or "on" or "at" or "against" or "to")
            return AfterLink(sentence, first, end);
        return end;
    }

    /// <summary>"Boatmen's Guild", "Prosecutor's Office": whose the body is, is part of its name where that is what people are.</summary>
    private static bool OwnsBody(ImmutableArray<Token> words, int possessive)
    {
        if (possessive + 1 >= words.Length || !IsCapital(words[possessive + 1])) return false;
        var owner = words[possessive - 1].Form;
        if (owner is "People" or "Peoples" or "Women" or "Workers" or "Children") return true;
        var (form, body) = (owner.ToLowerInvariant(), words[possessive + 1].Form.ToLowerInvariant());
        if (!char.IsUpper(owner[0]) || !NameTyping.IsBodyName(body)) return false;
        var one = form.EndsWith("men", StringComparison.Ordinal) ? form[..^2] + "an" : NameTyping.Singular(form);
        return one != form ? WordClasses.IsPerson(one) : WordClasses.IsRole(one) && body is "office" or "department" or "council" or "court" or "bureau";
    }

    private static bool IsPossessive(Token word) => word.Form is "'s" or "’s" or "’" or "'";

    // "Camp Ashby Three", "Route 9": a number set close to the name.
    private static bool IsNumberOfName(Token word) => word.Upos is "NUM" && (char.IsUpper(word.Form[0]) || (word.Relation is "flat" && !word.Form.Contains(',', StringComparison.Ordinal)));

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
            "of" or "for" => sentence.Names.Any(name => name.FirstWord <= link - 1 && name.EndWord > next) || words[first..link].Any(NameTyping.IsHeadOfName),
            "on" or "at" or "against" or "to" => char.IsUpper(words[next].Form[0]) && words[link - 1].Upos is "NOUN" or "PROPN" && words[first..link].Any(NameTyping.TakesPreposition) && sentence.HeadOf(words[next]) is { } governor && governor.Index >= first && governor.Index < link,
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
}
