namespace Variorum.Claims.Quantities.Learned;

/// <summary>Where a candidate comes from.</summary>
internal enum CandidateForm
{
    /// <summary>The rules of grammar say so.</summary>
    Rule,

    /// <summary>All that an earlier figure counts: "people who were hurt".</summary>
    Taken,

    /// <summary>What an earlier figure counts, with what the figure's own clause says of it: "people who were treated".</summary>
    Own,

    /// <summary>A noun of the sentence, or of one before.</summary>
    Noun,

    /// <summary>Such a noun, with what the figure's own clause says of it.</summary>
    NounOwn,
}
