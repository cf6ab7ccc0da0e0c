using Variorum.Views.Questions;

namespace Variorum.Views.Sums;

/// <summary>One figure of a sum.</summary>
/// <param name="Sign">What stands before it: "−", "+", "÷"; empty before the first.</param>
/// <param name="Figure">As an equation shows it: without its unit.</param>
/// <param name="About">What it counts.</param>
/// <param name="Quotation">The sentence that states it.</param>
public sealed record SumTermView(string Sign, string Figure, string About, QuotationView Quotation);
