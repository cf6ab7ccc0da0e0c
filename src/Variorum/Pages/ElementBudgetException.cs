namespace Variorum.Pages;

/// <summary>Thrown out of the parser's callback, the only way to stop it, and caught where the parser was called.</summary>
internal sealed class ElementBudgetException : Exception;
