using Variorum.Views.Questions;

namespace Variorum.Views.Sources;

/// <summary>A form of words by which a source calls somebody or something.</summary>
/// <param name="Times">How often the source prints it.</param>
/// <param name="First">Where it prints it first.</param>
/// <param name="Speaker">Whose words they are, where they are not the source's own; or null.</param>
public sealed record CallingView(string Words, int Times, QuotationView First, string? Speaker);
