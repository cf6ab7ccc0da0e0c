using Variorum.Language;
using Variorum.Language.Onomastics;

namespace Variorum.Claims.Entities.Nominals;

/// <summary>What a pronoun can stand for.</summary>
/// <param name="Sex">Where the pronoun tells it, else null.</param>
/// <param name="IsThing">"it" and "its": bodies and places only, and only where one is the subject nearby, for "it" stands for things and for nothing too.</param>
internal sealed record PronounKind(ForenameSex? Sex, bool IsThing = false)
{
    private static readonly PronounKind It = new(null, true);
    private static readonly PronounKind She = new(ForenameSex.Female);
    private static readonly PronounKind He = new(ForenameSex.Male);
    private static readonly PronounKind They = new((ForenameSex?)null);

    public static PronounKind? Of(Token word) => word.Upos != "PRON" ? null : word.Form.ToLowerInvariant() switch
    {
        "she" or "her" or "hers" or "herself" => She,
        "he" or "him" or "his" or "himself" => He,
        "they" or "them" or "their" or "theirs" or "themselves" => They,
        "its" or "itself" => It,
        "it" when word.Relation is "nsubj" => It,
        _ => null,
    };

    /// <summary>Persons for "he" and "she"; groups and bodies for "they".</summary>
    public bool Fits(ArticleEntity entity, Mention mention) => IsThing ? entity.Type is EntityType.Organisation or EntityType.Outlet or EntityType.Place : Sex is not null
        ? entity.Type == EntityType.Person
        : entity.Type == EntityType.Organisation || (entity.Type == EntityType.Other && mention.Form != MentionForm.Name);
}
