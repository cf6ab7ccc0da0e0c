namespace Variorum.Collation.Questions;

/// <summary>The answers to one question.</summary>
/// <param name="Core">Those that say so in the question's own measure.</param>
/// <param name="OtherWords">Those of a related measure that give one of the core's values.</param>
internal sealed record AnswerGroup(ImmutableArray<Answer> Core, ImmutableArray<Answer> OtherWords);
