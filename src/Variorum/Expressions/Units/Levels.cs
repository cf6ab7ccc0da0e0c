using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Units;

/// <summary>Tells a change and the level that it led to from the two ends of a range: "rose $2 to $50", "gained 12 points to 3,210".</summary>
internal static class Levels
{
    private static readonly WordSet Moves = new("""
        rose fell rise rises fall falls rising falling gained gain gains lost lose loses climbed climb climbs dropped drop drops jumped jump jumps slid slipped slip slips edged added adds shed sheds
        increased increase increases decreased declined decline declines advanced advances surged surge plunged plunge tumbled soared sank dipped grew up down by
        """);

    /// <summary>True where each has its unit: "prices rose 3 to 5%" is a range.</summary>
    public static bool AreChangeAndLevel(LexedText text, QuantityHit change, QuantityHit level) =>
        change.Unit is not null && level.Unit is not null && change.Number.Lower.Scale == level.Number.Upper.Scale && IsTied(text, change, level);

    /// <summary>The level in the unit of the change, where it is told without one. A change in percent says nothing of what it changes.</summary>
    public static QuantityHit WithUnit(LexedText text, QuantityHit? change, QuantityHit level) =>
        change is { Unit: { Dimension: not (Dimension.Age or Dimension.Rate) } unit } && level.Unit is null && !text.IsNextWord(level.Next)
        && ((unit.Dimension is not (Dimension.Percentage or Dimension.Time) && IsTied(text, change, level)) || AreLevels(text, change, level))
            ? level with { Unit = unit }
            : level;

    /// <summary>"fell to 23 percent from 71".</summary>
    private static bool AreLevels(LexedText text, QuantityHit now, QuantityHit before) =>
        text.Is(now.Next, "from") && text.Follows(now.Next) && now.Next + 1 == before.First && text.Is(Before(text, now), "to");

    private static bool IsTied(LexedText text, QuantityHit change, QuantityHit level)
    {
        if (!text.Is(change.Next, "to") || !text.Follows(change.Next) || change.Next + 1 != level.First) return false;
        return Moves.Contains(text, Before(text, change));
    }

    /// <summary>The lexeme before the figure with its currency and modifiers.</summary>
    private static int Before(LexedText text, QuantityHit hit)
    {
        var before = hit.First - 1;
        while (before >= 0 && text[before].Start >= hit.Start) before--;
        return before;
    }
}
