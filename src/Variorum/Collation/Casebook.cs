using Variorum.Claims.Dates;
using Variorum.Claims.Quantities;
using Variorum.Collation.Questions;
using Variorum.Collation.Sources;

namespace Variorum.Collation;

/// <summary>All that is known of one pile: what is exported and shown. Every list is in the order of the export.</summary>
public sealed record Casebook(
    CasebookSettings Settings,
    ImmutableArray<CollatedSnapshot> Snapshots,
    ImmutableArray<Source> Sources,
    ImmutableArray<CollatedArticle> Articles,
    ImmutableArray<Quantity> Quantities,
    ImmutableArray<DateMention> Dates,
    ImmutableArray<Question> Questions,
    ImmutableArray<UnreadFile> Unread,
    ImmutableArray<string> Warnings);
