using Variorum.Text;

namespace Variorum.Claims.Events;

/// <summary>Something that happened, as one passage of an article tells it.</summary>
/// <param name="Label">In the article's words: "explosion at the harbour".</param>
/// <param name="Type">"attack", "accident", "death", "meeting", …: the class of its word.</param>
/// <param name="Date">EDTF, or null.</param>
/// <param name="Participants">Canonical names, in page order.</param>
/// <param name="Quantities">Figures that tell of it.</param>
public sealed record EventMention(
    Identifier Id,
    Identifier Article,
    Anchor Anchor,
    string Quote,
    TextSpan Sentence,
    string Label,
    string Type,
    string? Date,
    string? Place,
    ImmutableArray<string> Participants,
    ImmutableArray<Identifier> Quantities);
