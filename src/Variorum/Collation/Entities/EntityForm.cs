namespace Variorum.Collation.Entities;

/// <summary>One spelling of a name and how often the pile prints it.</summary>
public sealed record EntityForm(string Text, int Count);
