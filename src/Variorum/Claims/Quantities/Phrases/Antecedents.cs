using Variorum.Claims.Quantities.Grammar;
using Variorum.Claims.Quantities.Measures;
using Variorum.Language;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>What was counted before, for figures that leave it out: "11 members have died. 80 have left."</summary>
internal sealed class Antecedents
{
    /// <summary>How many sentences a figure may reach back to a figure, and to a plain noun. Seen in lists and in news of several paragraphs.</summary>
    private const int CountedReach = 8;
    private const int NounReach = 3;

    private readonly List<(int Sentence, CountedThing Thing)> _counted = [];
    private readonly ImmutableArray<Sentence> _sentences;

    public Antecedents(ImmutableArray<Sentence> sentences) => _sentences = sentences;

    public void Add(int sentence, CountedThing thing) => _counted.Add((sentence, thing));

    /// <summary>The things that an elliptic figure counts; null where nothing before it will do.</summary>
    /// <param name="persons">Only people will do.</param>
    public CountedThing? For(int sentence, Token figure, bool persons, NounPhrase phrases)
    {
        if (Last(sentence, persons, CountedReach) is { } counted) return counted;
        return NounBefore(sentence, figure, phrases) ?? Last(sentence, persons, int.MaxValue);
    }

    /// <summary>"11 members" after "2,745 Union members" are Union members; what only describes ("former members") is not taken over.</summary>
    public string? FullerNameOf(string head, string core)
    {
        for (var i = _counted.Count - 1; i >= 0 && i > _counted.Count - 12; i--)
        {
            var (_, thing) = _counted[i];
            if (thing.Head == head && thing.Core.Length > core.Length && thing.Core.EndsWith(core, StringComparison.OrdinalIgnoreCase) && IsName(thing.Core[..^core.Length])) return thing.Core;
        }

        return null;
    }

    private static bool IsName(string words) => words.Trim().Split(' ').All(word => word.Length > 0 && char.IsUpper(word[0]));

    private CountedThing? Last(int sentence, bool persons, int reach)
    {
        for (var i = _counted.Count - 1; i >= 0; i--)
        {
            if (sentence - _counted[i].Sentence > reach) return null;
            if (!persons || _counted[i].Thing.Persons) return _counted[i].Thing;
        }

        return null;
    }

    private CountedThing? NounBefore(int sentence, Token figure, NounPhrase phrases)
    {
        for (var s = sentence; s >= 0 && sentence - s < NounReach; s--)
        {
            var tokens = _sentences[s].Tokens;
            for (var i = s == sentence ? figure.Index - 1 : tokens.Length - 1; i >= 0; i--)
            {
                if (!tokens[i].IsPluralNoun() || !Persons.Are(_sentences[s], tokens[i])) continue;
                var core = phrases.WriteCore(_sentences[s], tokens[i]);
                return new CountedThing(core, core, tokens[i].Lemma, Persons: true);
            }
        }

        return null;
    }
}
