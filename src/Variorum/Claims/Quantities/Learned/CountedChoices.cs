namespace Variorum.Claims.Quantities.Learned;

/// <summary>How it is chosen what figures without a noun count, so that this can be learned and measured.</summary>
/// <param name="Model">Null to leave all to the rules of grammar.</param>
/// <param name="Seen">Told of every choice before it is made.</param>
internal sealed record CountedChoices(CountedModel? Model, Action<CountedDecision>? Seen = null)
{
    /// <summary>As the program reads.</summary>
    public static CountedChoices Learned => new(CountedModel.Load());

    public static CountedChoices Grammar { get; } = new((CountedModel?)null);
}
