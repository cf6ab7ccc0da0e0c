using Variorum.Evaluation.Gold.Model;

namespace Variorum.Evaluation.Gold.Marks;

/// <summary>Reads <c>01#part = 02#percent of 03#base</c>: the part is that share of the base, or is said to be.</summary>
internal static class GoldShareReader
{
    public static GoldIdentity Read(string body, MarkFields fields, GoldReferences references)
    {
        if (body.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var part, "=", var percent, "of", var whole])
            throw fields.Error("a share is written: part = percent of base");
        var (a, b, c) = (Term(part, fields, references), Term(percent, fields, references), Term(whole, fields, references));
        var holds = Holds(a.Value, b.Value, c.Value);
        if (holds == fields.Has("fails"))
            throw fields.Error($"{a.Value} is {(holds ? "" : "not ")}{b.Value} % of {c.Value}: {(holds ? "drop 'fails'" : "say 'fails' if that is meant")}");
        return new GoldIdentity($"{a.Value} = {b.Value} % of {c.Value}", a, [b, c], fields.Has("derived"), holds) { IsShare = true };
    }

    /// <summary>Percentages are printed rounded: half of their last decimal either way is right.</summary>
    private static bool Holds(decimal part, decimal percent, decimal whole)
    {
        var half = 0.5m;
        for (var decimals = 0; decimals < percent.Scale; decimals++) half /= 10;
        return Math.Abs((part * 100 / whole) - percent) <= half;
    }

    private static GoldTerm Term(string word, MarkFields fields, GoldReferences references)
    {
        var reference = references.Quantity(word, fields);
        var amount = references.QuantityOf(reference).Amount;
        return new GoldTerm(reference, amount.Value ?? throw fields.Error($"{word} has no value to reckon with"), 1);
    }
}
