using Variorum.Claims.Quantities;

namespace Variorum.Collation.Arithmetic;

/// <summary>A quantity that can be reckoned with.</summary>
/// <param name="Subject">What it may be added to: figures of one subject are comparable.</param>
/// <param name="Step">The last place that it is told to: 100 for 4,500, 0.1 for 4.5.</param>
/// <param name="Place">Its position among all figures that can be reckoned with, in the casebook's order.</param>
internal sealed record Figure(Quantity Quantity, string Subject, decimal Value, decimal Step, int Place);
