using Variorum.Claims.Attributions;
using Variorum.Claims.Entities;
using Variorum.Language;
using Variorum.Text;

namespace Variorum.Claims.Accusations.Disputes;

/// <summary>What somebody says and another answers by denying it.</summary>
/// <param name="Clauses">What is denied, by its main words; at least one.</param>
/// <param name="Claim">Who says it and where; null where nobody is named.</param>
/// <param name="Claimant">Who says it, as it may be named: "reports" where nobody is.</param>
/// <param name="Denier">Who denies it.</param>
/// <param name="Denied">The words that deny, in the page text.</param>
/// <param name="Answer">Those that tell most of what he answers.</param>
/// <param name="IsGrave">Whoever denies calls it an accusation, or answers it with hard words.</param>
internal sealed record Dispute(ImmutableArray<DisputedClause> Clauses, Attribution? Claim, string Claimant, ArticleEntity Denier, TextSpan Denied, Denial Answer, bool IsGrave);

/// <param name="Span">Of the clause, in the page text.</param>
internal readonly record struct DisputedClause(Sentence Sentence, Token Predicate, TextSpan Span);
