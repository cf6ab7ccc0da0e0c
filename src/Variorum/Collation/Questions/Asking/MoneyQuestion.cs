using Variorum.Text;

namespace Variorum.Collation.Questions.Asking;

/// <summary>Asks for a sum of money: "How many crowns were paid to the builders?", "How much did the bridge cost?"</summary>
internal static class MoneyQuestion
{
    private const string CostOf = "cost of ";

    /// <param name="unit">The unit of the figures, such as "crowns"; null where they have none.</param>
    public static string Of(string phrase, string? place, string? unit)
    {
        var asked = AskedPhrase.Of(phrase);
        if (asked is not null && CountsMoney(asked, phrase, unit)) return CountQuestion.Telling(phrase, place) ?? OfUnit(asked, place, unit);
        // "cost of Ostby Water": its costs, and not its price.
        if (phrase.StartsWith(CostOf, StringComparison.Ordinal) && !char.IsUpper(phrase.ElementAtOrDefault(CostOf.Length))) return $"How much did {phrase[CostOf.Length..]} cost?";
        if (asked is null) return $"How much was {phrase.ToLowerInvariant()}?";
        return asked.IsPlural && char.IsLower(phrase[0]) && asked.Owner is null ? $"How much were the {phrase}?" : $"How much was {Articles.Definite(phrase)}?";
    }

    /// <summary>"crowns for the builders" are not counted like builders: it is asked what sum is meant for them.</summary>
    private static string OfUnit(AskedPhrase sum, string? place, string? unit) =>
        $"{Sum(unit ?? sum.Noun)} is given{(sum.Rest.IsEmpty ? "" : " " + sum.From(0))}{Places.At(place)}?";

    /// <summary>"What sum of crowns", "What sum in EUR".</summary>
    public static string Sum(string? unit) => unit switch
    {
        null => "What sum of money",
        _ when unit.All(char.IsAsciiLetterUpper) => $"What sum in {unit}",
        _ => $"What sum of {unit}",
    };

    /// <summary>The noun is a currency: one that is known, or the one that the figures are in.</summary>
    private static bool CountsMoney(AskedPhrase asked, string phrase, string? unit)
    {
        var head = CountedWords.Singular(Folding.Fold(asked.Head.Form));
        return CountedWords.Currency(phrase) == head || (unit is not null && CountedWords.Singular(Folding.Fold(unit)) == head);
    }
}
