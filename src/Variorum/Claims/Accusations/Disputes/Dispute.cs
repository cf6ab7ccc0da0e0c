using Variorum.Claims.Attributions;
using Variorum.Claims.Entities;
using Variorum.Language;
using Variorum.Text;

namespace Variorum.Claims.Accusations.Disputes;

/// <summary>What somebody says and another answers by denying it.</summary>
/// <param name="Clauses">What is denied, by its main words; at least one.</param>
/// <param name="Claim">Where it is said; null where only the denial tells of it.</param>
/// <param name="Claimant">Who says it; "reports" where nobody is named.</param>
/// <param name="IsNamed">Somebody is.</param>
/// <param name="Denier">Who denies it.</param>
/// <param name="Denied">The words that deny, in the page text.</param>
/// <param name="Answer">Those that tell most of what he answers.</param>
/// <param name="IsGrave">Whoever denies calls it an accusation, or answers it with hard words.</param>
internal sealed record Dispute(ImmutableArray<DisputedClause> Clauses, Attribution? Claim, string Claimant, bool IsNamed, ArticleEntity Denier, TextSpan Denied, Denial Answer, bool IsGrave)
{
    /// <summary>Whether it is about what an accusation says: the same words, or what "accused" says in the same sentence.</summary>
    public bool IsAbout(Accusation accusation) =>
        Clauses.Any(clause => clause.Span.Overlaps(accusation.Anchor.Span)) || (Claim is { Stance: Stance.Accuses } && Claim.Sentence.Contains(accusation.Anchor.Span) && Claim.Source.Name == accusation.Accuser);
}

/// <param name="Span">Of the clause, in the page text.</param>
internal readonly record struct DisputedClause(Sentence Sentence, Token Predicate, TextSpan Span);
