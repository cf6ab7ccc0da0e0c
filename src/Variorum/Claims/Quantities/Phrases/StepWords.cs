using Variorum.Claims.Quantities.Grammar;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>"22 more than a year ago", "eleven fewer than before": a figure that tells by how much something differs, and not how much it is.</summary>
internal static class StepWords
{
    /// <summary>Null where the figure is no such step.</summary>
    public static Change? Of(QuantitySite site)
    {
        var (tokens, next) = (site.Sentence.Tokens, site.Figure.Index + 1);
        if (!site.IsBare || next + 1 >= tokens.Length || tokens[next + 1].Form != "than") return null;
        return tokens[next].Form switch { "more" => Change.Up, "fewer" or "less" => Change.Down, _ => null };
    }
}
