using Variorum.Text;

namespace Variorum.Views.Articles;

/// <summary>A claim's note and where its mark stands.</summary>
internal readonly record struct Placed(TextSpan Span, ClaimNote Note)
{
    public Identifier Id => Note.Id;
}
