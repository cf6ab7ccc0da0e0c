namespace Variorum.Collation.Questions;

/// <summary>Measures that answer one question: who came and who was sent are two views of one move.</summary>
internal enum Family
{
    Count,
    Stock,
    Movement,
    Deaths,
    Injured,
    Arrested,
    Executed,

    /// <summary>Not found so far; no measure of its own, but a toll like the others.</summary>
    Missing,

    /// <summary>Saved, or found alive.</summary>
    Rescued,
    Signatories,
    Money,
    Extent,
    Time,
}

/// <summary>What families have in common.</summary>
internal static class Families
{
    /// <summary>What becomes of people, and is counted on as long as it goes on.</summary>
    public static bool IsToll(this Family family) => family is Family.Deaths or Family.Injured or Family.Arrested or Family.Executed or Family.Missing or Family.Rescued;
}
