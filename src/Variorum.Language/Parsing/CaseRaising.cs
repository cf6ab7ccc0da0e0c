using System.Collections.Immutable;

namespace Variorum.Language.Parsing;

/// <summary>Gives a preposition to the noun that it stands before: "at 214 million crowns a year" is "at crowns", never "at million".</summary>
/// <remarks>
/// Universal Dependencies hang "case" on the head of the phrase. A parser that scores each arc alone may hang it on the numeral or on the
/// first part of a compound, and whoever asks for the preposition of the noun finds none.
/// </remarks>
internal static class CaseRaising
{
    /// <summary>The same tree with such prepositions one or more steps higher; the tree itself where there are none.</summary>
    public static SyntaxAnalysis Apply(SyntaxAnalysis analysis)
    {
        ImmutableArray<int>.Builder? heads = null;
        for (var i = 0; i < analysis.Heads.Length; i++)
        {
            if (analysis.Relations[i] != "case") continue;
            var head = Phrase(analysis, i);
            if (head == analysis.Heads[i]) continue;
            heads ??= analysis.Heads.ToBuilder();
            heads[i] = head;
        }

        return heads is null ? analysis : analysis with { Heads = heads.MoveToImmutable() };
    }

    /// <summary>The number of the word, counted from 1, that heads the phrase behind a preposition.</summary>
    private static int Phrase(SyntaxAnalysis analysis, int preposition)
    {
        var head = analysis.Heads[preposition];
        while (head > preposition + 1 && analysis.Upos[head - 1] == "NUM" && analysis.Relations[head - 1] is "nummod" or "compound" && analysis.Heads[head - 1] is var above && above > head && analysis.Upos[above - 1] is "NUM" or "NOUN" && Opens(analysis, preposition, above)) head = above;
        return head;
    }

    /// <summary>Nothing of the phrase stands before the preposition: not "a 5 to 20 per cent rise".</summary>
    private static bool Opens(SyntaxAnalysis analysis, int preposition, int head)
    {
        for (var i = 0; i < preposition; i++)
        {
            if (analysis.Heads[i] == head && analysis.Relations[i] != "advmod") return false;
        }

        return true;
    }
}
