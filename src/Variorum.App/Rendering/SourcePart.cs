using Variorum.Views.Articles;
using Variorum.Views.Sources;

namespace Variorum.App.Rendering;

/// <summary>What one page of a source shows of each list.</summary>
public sealed record SourcePart(
    int Number,
    ImmutableArray<ArticleLine> Articles,
    ImmutableArray<SourceAnswer> Answers,
    ImmutableArray<SourceAnswer> Silences,
    ImmutableArray<AccusationView> Accusations,
    ImmutableArray<TargetView> Targets);
