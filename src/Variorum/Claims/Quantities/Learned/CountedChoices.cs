namespace Variorum.Claims.Quantities.Learned;

/// <summary>How it is chosen what is told of figures, so that this can be learned and measured.</summary>
/// <param name="Model">What figures without a noun count; null to leave all to the rules of grammar.</param>
/// <param name="Seen">Told of every choice before it is made.</param>
internal sealed record CountedChoices(CountedModel? Model, Action<CountedDecision>? Seen = null)
{
    /// <summary>Which phrases the text bears out; null to tell them all.</summary>
    public PhraseModel? Phrases { get; init; }

    /// <summary>Told of what may be told of every figure, before that is judged.</summary>
    public Action<PhraseDecision>? SeenPhrases { get; init; }

    /// <summary>As the program reads.</summary>
    public static CountedChoices Learned => new(CountedModel.Load()) { Phrases = PhraseModel.Load() };

    public static CountedChoices Grammar { get; } = new((CountedModel?)null);
}
