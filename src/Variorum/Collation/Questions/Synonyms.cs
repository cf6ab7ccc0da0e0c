using System.Collections.Frozen;

namespace Variorum.Collation.Questions;

/// <summary>Words that reporters use for one thing, so that a march is a demonstration and a lorry a truck where figures are compared.</summary>
internal static class Synonyms
{
    // Singular and folded, as CountedWords has them; participles as they stand. The first stands for all.
    private static readonly string[] Sets =
    [
        "demonstration march rally protest demo procession demonstrator marcher protester protestor crowd",
        "apartment flat", "house home dwelling", "truck lorry", "shortfall hole gap deficit lacking", "compensation indemnity damages", "cost bill",
        "employee staff worker", "prisoner inmate", "policeman officer police constable policewoman", "family household", "demolished razed levelled destroyed torn flattened", "sheltering sheltered lodged housed lodging",
        "fired launched", "paid disbursed transferred remitted", "missing lost vanished", "aid relief", "resident inhabitant dweller", "hurt injured wounded", "killed dead died", "jailed imprisoned",
        "sacked dismissed", "closed shut", "doctor physician", "plane aircraft jet", "boat vessel trawler cutter", "refugee displaced", "stadium arena", "pensioner retiree", "pupil schoolchild", "firm company",
        "loan credit", "salary wage", "journalist reporter", "soldier serviceman trooper", "fighter militant gunman rebel insurgent",
        "owed outstanding unpaid owing",
    ];

    private static readonly FrozenDictionary<string, string> First = Sets
        .Select(set => set.Split(' '))
        .SelectMany(set => set.Select(word => KeyValuePair.Create(word, set[0])))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The word that stands for its like; any other word itself.</summary>
    public static string Of(string word) => First.GetValueOrDefault(word, word);
}
