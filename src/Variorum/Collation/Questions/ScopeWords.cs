using Variorum.Language.Semantics;

namespace Variorum.Collation.Questions;

/// <summary>Words that tell a part from the whole.</summary>
internal static class ScopeWords
{
    // Nouns for people that say nothing of which people; all others name a sort.
    private static readonly ImmutableHashSet<string> General =
    [
        "", "person", "resident", "inhabitant", "member", "individual", "national", "refugee", "citizen", "human", "other", "neighbour", "neighbor", "villager", "islander",
        "settler", "migrant", "evacuee", "survivor", "soul", "dweller", "population", "occupant", "local", "body", "victim", "civilian", "islander", "townspeople", "townsperson",
    ];

    // Said of a part, or of another way of counting.
    private static readonly ImmutableHashSet<string> Narrowing =
    [
        "full", "loyal", "active", "registered", "unregistered", "listed", "former", "dissociated", "adult", "child", "woman", "man", "female", "male", "elderly", "young",
        "foreign", "seasonal", "permanent", "temporary", "confirmed", "official", "unofficial", "missing", "armed", "senior", "local", "paid", "unpaid", "new", "remaining",
        "direct", "indirect", "net", "gross", "first", "second", "annual", "monthly", "daily", "initial", "additional", "further", "highly",
    ];

    // Parts that tolls are told by: the women among the dead are not the dead.
    private static readonly ImmutableHashSet<string> Parts =
    [
        "woman", "man", "child", "girl", "boy", "minor", "infant", "baby", "toddler", "teenager", "adult", "pensioner", "fighter", "soldier", "policeman", "policewoman", "officer", "guard",
        "guardsman", "conscript", "militant", "rebel", "gunman", "insurgent", "militiaman", "serviceman", "firefighter", "fireman", "rescuer", "medic", "journalist", "reporter", "foreigner",
        "prisoner", "inmate", "detainee", "warder", "nurse", "sailor", "crewman",
    ];

    /// <summary>One counts a part that the other does not name: soldiers and people, women and men.</summary>
    public static bool AreOtherParts(string head, string other) => head != other && (Parts.Contains(head) || Parts.Contains(other));

    /// <summary>Of "deaths among prisoners" the prisoners: whom a noun for what was done to them speaks of; null where it names nobody.</summary>
    public static string? Among(string? counted)
    {
        if (counted is null) return null;
        foreach (var link in (string[])[" among ", " of ", " in "])
        {
            var at = counted.IndexOf(link, StringComparison.Ordinal);
            if (at < 1 || !DeedWords.Contains(CountedWords.Head(counted[..at])) && CountedWords.Head(counted[..at]) is not ("case" or "infection")) continue;
            return CountedWords.Head(counted[(at + link.Length)..]) is { Length: > 0 } sort && CountedWords.IsPerson(sort) ? sort : null;
        }

        return null;
    }

    /// <summary>A noun that says that people are counted and not which.</summary>
    public static bool IsNounForPeople(string word) => General.Contains(word);

    public static bool IsGeneral(string head) => General.Contains(head) || SemanticLexicon.Load().ClassesOfNoun(head).IsEmpty;

    /// <summary>The words of a reading that narrow what it counts: those that all of its answers have.</summary>
    public static ImmutableHashSet<string> Of(IEnumerable<Answer> answers) =>
        answers.Select(answer => answer.Words.Intersect(Narrowing)).Aggregate((all, next) => all.Intersect(next));
}
