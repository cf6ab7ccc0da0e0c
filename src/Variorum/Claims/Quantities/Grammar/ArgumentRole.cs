namespace Variorum.Claims.Quantities.Grammar;

/// <summary>What part a phrase plays in its clause.</summary>
internal enum ArgumentRole
{
    /// <summary>It stands alone, or the tree does not tell.</summary>
    None,

    /// <summary>Who acts or is in a state: "30 fled", "30 were in the valley".</summary>
    Subject,

    /// <summary>To whom it is done: an object, or a passive's subject.</summary>
    Patient,

    /// <summary>Who is given something.</summary>
    Recipient,

    /// <summary>Behind a preposition at a verb.</summary>
    Oblique,

    /// <summary>"by 30 deputies".</summary>
    Agent,

    /// <summary>"The total is 30".</summary>
    Attribute,

    /// <summary>"There are 30".</summary>
    Existing,

    /// <summary>Behind a preposition at a noun: "the death of 30".</summary>
    Nominal,
}
