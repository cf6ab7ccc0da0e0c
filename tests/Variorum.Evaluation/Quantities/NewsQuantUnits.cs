using Variorum.Expressions;
using Variorum.Expressions.Numbers;
using Variorum.Expressions.Units;

namespace Variorum.Evaluation.Quantities;

/// <summary>Names units as NewsQuant does.</summary>
public static class NewsQuantUnits
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["US dollar"] = "dollar",
        ["person"] = "people",
        ["Indian rupee"] = "rupee",
        ["Netherlands guilder"] = "netherlands guilde",
        ["franc"] = "swiss franc",
    };

    /// <summary>The larger unit's code, the smaller one's name, and how many of these make one.</summary>
    private static readonly (string Larger, string Smaller, decimal Count)[] Compounds = [("ft", "inch", 12), ("yd", "foot", 3), ("lb", "ounce", 16), ("st", "pound-mass", 14)];

    /// <summary>"5 feet 2 inches" is one length here, and two in this set; null where there is nothing to part.</summary>
    public static IReadOnlyList<NewsQuantQuantity>? Parts(string text, QuantityExpression quantity)
    {
        var pair = Compounds.FirstOrDefault(pair => pair.Larger == quantity.Unit?.Code);
        if (pair.Larger is null || quantity.Amount.Value is not { } value || NumberFinder.Find(text).Count(number => quantity.Span.Contains(number.Figure)) < 2) return null;
        var whole = decimal.Truncate(value);
        var none = new HashSet<string>();
        return [new NewsQuantQuantity((double)whole, null, NameOf(quantity.Unit!), none), new NewsQuantQuantity((double)((value - whole) * pair.Count), null, pair.Smaller, none)];
    }

    /// <summary>The unit, or else the noun that is counted, singular; "-" for neither.</summary>
    public static string Name(string text, QuantityExpression quantity)
    {
        if (quantity.Unit is { } unit) return NameOf(unit);
        var noun = CountedNoun.After(text, quantity.Span) is { } span ? Singular(Bare(span.Of(text).ToLowerInvariant())) : null;
        var share = quantity.Number.Form is NumberForm.Fraction or NumberForm.Ratio && quantity.Amount.Value < 1;
        var counted = noun is "time" ? "count" : Positive(noun ?? "-");
        return (share ? "% " : "") + counted + (quantity.Per is { } per ? $" per {per}" : "");
    }

    /// <summary>The set leaves out what ties words together: "and", and the sign of the possessive.</summary>
    private static string Bare(string phrase) => phrase.Replace(" and ", " ", StringComparison.Ordinal).Replace("'s ", " ", StringComparison.Ordinal).Replace("\u2019s ", " ", StringComparison.Ordinal);

    private static string NameOf(Unit unit) => unit switch
    {
        { Of: { } of, Per: { } per } => $"{NameOf(of)} per {per}",
        _ => (Names.GetValueOrDefault(unit.Name) ?? unit.Name).ToLowerInvariant(),
    };

    /// <summary>The set names adjectives by their lemma.</summary>
    private static string Positive(string phrase) => phrase.StartsWith("best ", StringComparison.Ordinal) ? $"good {phrase[5..]}" : phrase.Replace("largest ", "large ", StringComparison.Ordinal);

    private static string Singular(string phrase)
    {
        var head = phrase[(phrase.LastIndexOf(' ') + 1)..];
        var stem = phrase[..^head.Length];
        return stem + head switch
        {
            "people" or "series" => head,
            "men" => "man",
            "women" => "woman",
            "children" => "child",
            _ when head.EndsWith("men", StringComparison.Ordinal) => head[..^2] + "an",
            _ when head.EndsWith("ouses", StringComparison.Ordinal) => head[..^1],
            _ when head.EndsWith("ies", StringComparison.Ordinal) && head.Length > 4 => head[..^3] + "y",
            _ when head.EndsWith("sses", StringComparison.Ordinal) || head.EndsWith("ches", StringComparison.Ordinal) || head.EndsWith("shes", StringComparison.Ordinal) || head.EndsWith("xes", StringComparison.Ordinal) || head.EndsWith("uses", StringComparison.Ordinal) => head[..^2],
            _ when head.EndsWith('s') && !head.EndsWith("ss", StringComparison.Ordinal) && head.Length > 2 => head[..^1],
            _ => head,
        };
    }
}
