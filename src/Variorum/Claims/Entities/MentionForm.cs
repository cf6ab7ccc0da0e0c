namespace Variorum.Claims.Entities;

/// <summary>How a mention speaks of its entity: by name, by a noun ("the organisation") or by a pronoun.</summary>
public enum MentionForm
{
    Name,
    Nominal,
    Pronoun,
}
