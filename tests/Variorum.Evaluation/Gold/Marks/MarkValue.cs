namespace Variorum.Evaluation.Gold.Marks;

/// <summary>A value without a name. In quotation marks it is never taken for a flag.</summary>
public readonly record struct MarkValue(string Text, bool Quoted);
