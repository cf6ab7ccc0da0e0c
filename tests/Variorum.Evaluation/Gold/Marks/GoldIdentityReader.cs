using Variorum.Evaluation.Gold.Model;

namespace Variorum.Evaluation.Gold.Marks;

/// <summary>Reads <c>01#total = 01#a + 02#b - 03#c</c>, and reckons it through.</summary>
internal static class GoldIdentityReader
{
    public static GoldIdentity Read(string body, MarkFields fields, GoldReferences references)
    {
        var words = body.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 5 || words.Length % 2 == 0 || words[1] != "=")
            throw fields.Error("a sum is written: total = term + term - term, with blanks around the signs");
        var total = Term(words[0], "+", fields, references);
        var terms = ImmutableArray.CreateBuilder<GoldTerm>();
        for (var i = 2; i < words.Length; i += 2)
            terms.Add(Term(words[i], i == 2 ? "+" : words[i - 1], fields, references));
        var difference = terms.Sum(term => term.Sign * term.Value) - total.Value;
        if (difference == 0 == fields.Has("fails"))
            throw fields.Error(difference == 0 ? "this sum does add up: drop 'fails'" : $"this sum is off by {difference}: say 'fails' if that is meant");
        return new GoldIdentity(Text(total, terms), total, terms.ToImmutable(), fields.Has("derived"), difference == 0);
    }

    private static string Text(GoldTerm total, IEnumerable<GoldTerm> terms) =>
        $"{total.Value} = " + string.Concat(terms.Select((t, i) => (i == 0 ? "" : t.Sign > 0 ? " + " : " - ") + t.Value));

    private static GoldTerm Term(string word, string sign, MarkFields fields, GoldReferences references)
    {
        if (sign is not ("+" or "-")) throw fields.Error($"'{sign}' is no sign: write + or -");
        var reference = references.Quantity(word, fields);
        var amount = references.QuantityOf(reference).Amount;
        var value = amount.Value ?? amount.Min ?? throw fields.Error($"{word} has no value to reckon with");
        return new GoldTerm(reference, value, sign == "+" ? 1 : -1);
    }
}
