namespace Variorum.Collation.Questions.Learned;

/// <summary>What was learned of the readings of one question.</summary>
/// <param name="Kinds">How two stand to each other.</param>
/// <param name="Same">Whether two count one thing at all.</param>
internal sealed record LearnedRelations(RelationTrees Kinds, SameThing Same);
