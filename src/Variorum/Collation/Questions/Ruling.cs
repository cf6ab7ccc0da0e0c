namespace Variorum.Collation.Questions;

/// <summary>How two readings stand to each other by the rules, and why.</summary>
internal sealed record Ruling(RelationRule Rule, RelationKind Kind, string Reason)
{
    /// <summary>The values or the text itself say so; what was learned is not asked.</summary>
    public bool IsSure => Rule is not (RelationRule.Differ or RelationRule.Reckoned or RelationRule.CountedOn or RelationRule.OtherTimes or RelationRule.OneVoiceBeside);
}
