namespace Variorum.Collation.Questions.Asking;

/// <summary>A question, and who words it otherwise where it reads like another.</summary>
internal sealed record Wording(Question Question, QuestionWriter Writer);
