using Variorum.Expressions.Lexing;

namespace Variorum.Expressions;

/// <summary>Guesses, without a parse tree, the noun phrase that a number counts.</summary>
public static class CountedNoun
{
    private const int MostWords = 6;

    private static readonly WordSet Verbs = new("""
        died left lost went came fled said says took made won ran fell rose gave held got became began saw grew met sent told spoke paid fought joined
        die leave lose go come flee say take make win run fall rise give hold get become begin see grow meet send tell speak pay fight join live lives remain remains
        remained according including ago later earlier each respectively alone monday tuesday wednesday thursday friday saturday sunday
        january february april june july august september october november december total altogether together apiece worldwide
        """);

    private static readonly WordSet Skipped = new("more other additional further new such extra");

    private static readonly WordSet Determiners = new("the its their his her our your my these those all them us which whom most");

    /// <summary>The words after the number up to and with the head noun; null where none can be told.</summary>
    /// <param name="number">The span of a number or of a quantity in <paramref name="text"/>.</param>
    public static TextSpan? After(string text, TextSpan number)
    {
        if (number.IsEmpty) return null;
        // The phrase is short: what lies further off need not be cut into lexemes. The number's last character tells how the first follows it.
        var start = number.End - 1;
        var lexed = new LexedText(text.Substring(start, Math.Min(text.Length - start, 240)));
        return After(lexed, 1) is var (first, next) && next > first ? lexed.Span(first, next).Shift(start) : null;
    }

    private static (int First, int Next) After(LexedText text, int index)
    {
        var first = SkipPartitive(text, index);
        var next = first;
        for (var words = 0; words < MostWords && text.IsWord(next) && text.Follows(next); words++)
        {
            if (ClosedClass.Words.Contains(text, next) && !Skipped.Contains(text, next)) break;
            if (Verbs.Contains(text, next) || IsParticiple(text, next)) break;
            var plural = Nouns.LooksPlural(text, next) && !text.IsCapitalised(next);
            next = SkipTail(text, next + 1);
            // A plural ends the phrase: "11 members bound by it"; but "goods trains" are trains.
            if (plural && !(text.Follows(next) && Nouns.LooksPlural(text, next) && !text.IsCapitalised(next) && !Verbs.Contains(text, next))) break;
            if (!plural && Coordinates(text, next)) next++;
        }

        if (next > first && Nouns.LooksPlural(text, next - 1) && text.Is(next, "and") && Nouns.LooksPlural(text, next + 1) && !Verbs.Contains(text, next + 2)) next += 2;
        return (first, next);
    }

    /// <summary>"of the members", "of Ferro's deputies": what is counted is named after the "of".</summary>
    private static int SkipPartitive(LexedText text, int index)
    {
        var at = text.IsHyphen(index) && text.IsJoined(index) ? index + 1 : index;
        if (text.Is(at, "of")) at++;
        // "4 million which the board was given": a clause, and nothing that is counted.
        else if (text.Is(at, "which") || text.Is(at, "whom")) return at;
        while (Determiners.Contains(text, at) && text.Follows(at)) at++;
        return at;
    }

    /// <summary>"digital and physical sales": the noun is still to come.</summary>
    private static bool Coordinates(LexedText text, int and) =>
        text.Is(and, "and") && text.Follows(and) && text.IsWord(and + 1) && !Nouns.LooksPlural(text, and + 1) && Nouns.LooksPlural(text, and + 2) && !ClosedClass.Words.Contains(text, and + 1);

    /// <summary>The rest of a hyphenated word, or of a possessive.</summary>
    private static int SkipTail(LexedText text, int index)
    {
        while ((text.IsHyphen(index) || text.IsApostrophe(index)) && text.IsJoined(index) && text.IsWord(index + 1) && text.IsJoined(index + 1)) index += 2;
        return index;
    }

    /// <summary>"300 injured in", "people arrested by": a participle before a noun describes it, before anything else it is a verb.</summary>
    private static bool IsParticiple(LexedText text, int index)
    {
        var word = text.Of(index);
        if (word.Length < 5 || !(word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal))) return false;
        return !text.IsWord(index + 1) || !text.Follows(index + 1) || (ClosedClass.Words.Contains(text, index + 1) && !Skipped.Contains(text, index + 1));
    }
}
