using Variorum.Claims.Entities.Nominals;
using Variorum.Language;
using Variorum.Language.Onomastics;

namespace Variorum.Claims.Entities.Names;

/// <summary>Makes a name of a run of words, or finds that it is none.</summary>
internal static class NameMaker
{
    private static readonly Onomasticon Known = Onomasticon.Load();

    public static NameSpan? Make(string text, Sentence sentence, int first, int end, Peoples peoples)
    {
        if (IsPluralKind(sentence, first, end)) return Make(text, sentence, first + 1, end, peoples) is { } alone ? alone with { Type = EntityType.Place } : null;
        var words = sentence.Tokens[first..end];
        var type = NameTyping.Of(sentence, first, end);
        var bare = type is EntityType.Person ? AfterTitle(words, initials: true) : type is null ? AfterTitle(words, initials: false) : 0;
        if (bare > 0 && bare < words.Length && type is null) type = EntityType.Person;
        if (bare >= words.Length) return null;
        var address = type == EntityType.Person ? AddressBefore(sentence, first + bare) : null;
        var addressed = address is not null && PersonTitles.IsAddress(address.Form);
        if (words.Length - bare == 1 && IsNoName(words[bare], type, peoples)) return null;
        var span = (addressed ? address! : words[bare]).Span.Union(words[^1].Span);
        var hasArticle = first > 0 && sentence.Tokens[first - 1].Form is "the" or "The" && bare == 0;
        return new NameSpan(sentence, span, hasArticle && type == EntityType.Person ? null : type, words[bare].Span.Start - span.Start)
        {
            HasArticle = hasArticle,
            IsWeak = words.Length - bare == 1 && !hasArticle && sentence.NameAt(words[bare]) is null && IsCommon(words[bare], type),
            Address = address?.Form.TrimEnd('.'),
        };
    }

    /// <summary>Characters of the title that a line with a person's name alone begins with: 11 of "Ambassador Ada Orr".</summary>
    public static int TitleLength(Sentence line) => AfterTitle(line.Tokens, initials: true) is > 0 and var bare && bare < line.Tokens.Length ? line.Tokens[bare].Span.Start - line.Span.Start : 0;

    /// <summary>"Camps Ashby and Orra": what both are stands once before them.</summary>
    private static bool IsPluralKind(Sentence sentence, int first, int end)
    {
        var form = sentence.Tokens[first].Form.ToLowerInvariant();
        return end - first == 2 && end < sentence.Tokens.Length && sentence.Tokens[end].Form is "and" && NameTyping.Singular(form) is var one && one != form && (WordClasses.IsTerritory(one) || WordClasses.IsSite(one));
    }

    /// <summary>How many words at the start say what a person is: "Senator", "historian", "Ms", "Prime Minister".</summary>
    /// <param name="initials">Whether "MEP" counts: what is not known for a person's name may begin with a country's.</param>
    private static int AfterTitle(ImmutableArray<Token> words, bool initials)
    {
        var last = 0;
        for (var at = 0; at < words.Length - 1; at++)
        {
            if (at + 2 < words.Length && last == at && WordClasses.IsKnownNoun(words[at].Form.ToLowerInvariant()) && !Known.IsForename(words[at].Form) && Known.IsForename(words[at + 1].Form)) last = at + 1;
            else if (PersonTitles.IsTitle(words[at].Form) && (initials || !PersonTitles.IsInitials(words[at].Form))) last = at + 1;
            else if (words[at].Form is "." && last == at) last = at + 1;
            else if (!WordClasses.IsKnownNoun(words[at].Form.ToLowerInvariant()) && words[at].Upos != "ADJ") break;
        }

        return last;
    }

    /// <summary>"Ms", "Captain" right before the name, a dot between.</summary>
    private static Token? AddressBefore(Sentence sentence, int bare)
    {
        var at = bare - 1;
        if (at > 0 && sentence.Tokens[at].Form is ".") at--;
        return at >= 0 && PersonTitles.IsTitle(sentence.Tokens[at].Form) ? sentence.Tokens[at] : null;
    }

    /// <summary>A nationality, a single letter, "MPs", a common noun for persons with a capital: no one's name.</summary>
    private static bool IsNoName(Token word, EntityType? type, Peoples peoples)
    {
        if (word.Upos is "ADJ" || word.Form.Length < 2 || peoples.PlaceOf(word.Form) is not null) return true;
        var plural = word.Xpos is "NNS" or "NNPS";
        if (PeopleGroups.IsPluralOfPeople(word.Form) && (plural || word.Form[..^1].All(char.IsAsciiLetterUpper))) return true;
        var isShout = word.Form.All(char.IsAsciiLetterUpper);
        if (NameTyping.IsBodyName(word.Form.ToLowerInvariant()) || WordClasses.IsMedium(word.Form.ToLowerInvariant())) return false;
        return type is null or EntityType.Other && (WordClasses.IsPerson(word.Lemma.ToLowerInvariant()) || WordClasses.IsRole(word.Form.ToLowerInvariant()) || (word.Upos == "NOUN" && !isShout));
    }

    /// <summary>"Justice", "SITUATION", "Parliaments": known as a common noun, and nothing shows that it is more here.</summary>
    private static bool IsCommon(Token word, EntityType? type)
    {
        var form = word.Form.ToLowerInvariant();
        return type is null or EntityType.Organisation && (WordClasses.IsKnownNoun(form) || WordClasses.IsKnownNoun(NameTyping.Singular(form))) && (word.Form.Length > 5 || word.Form.Any(char.IsLower));
    }
}
