using Variorum.Expressions.Numbers;

namespace Variorum.Expressions.Units;

/// <summary>A quantity with its lexemes, while it is put together.</summary>
/// <param name="First">The first lexeme of the currency or the figure.</param>
/// <param name="Next">The lexeme after figure, unit, rate and post-modifier.</param>
internal sealed record QuantityHit(NumberHit Number, int First, int Next, NumberAmount Amount, Unit? Unit, TextSpan? UnitSpan, string? Per)
{
    public int Start => Number.Expression.Span.Start;

    /// <summary>It was put together from two quantities.</summary>
    public bool IsJoined { get; init; }

    public bool IsRange => Number.Expression.Form == NumberForm.Range;
}
