using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Units;

/// <summary>Reads a unit after a figure.</summary>
internal static class UnitReader
{
    public static bool StartsUnit(LexedText text, int index) => text.IsSymbol(index, '%') || text.Is(index, "m");
}
