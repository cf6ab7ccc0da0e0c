using Variorum.Text;

namespace Variorum.Views.Articles;

/// <summary>A question that a claim answers, and which of its readings the claim is one of, counted from 1.</summary>
public sealed record QuestionLink(Identifier Question, string Text, int Reading, int Readings);
