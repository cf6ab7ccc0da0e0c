namespace Variorum.Expressions.Dates;

/// <summary>A date of a document with its value.</summary>
/// <param name="Anchor">What it was counted from, or null where it needed nothing or is not known.</param>
public sealed record ResolvedDate(DateExpression Expression, Edtf? Value, Edtf? Anchor);
