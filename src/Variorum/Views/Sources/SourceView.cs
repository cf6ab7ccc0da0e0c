using Variorum.Views.Articles;

namespace Variorum.Views.Sources;

/// <summary>A source with all that its pages show.</summary>
/// <param name="Articles">By publication, earliest first, undated last; then by title.</param>
/// <param name="Answers">The questions that it answers, by alphabet, with the figures that it prints, lowest first.</param>
/// <param name="Silences">The questions that at least two other sources answer and it does not, by alphabet.</param>
public sealed record SourceView(
    SourceLine Line, ImmutableArray<ArticleLine> Articles, ImmutableArray<SourceAnswer> Answers, ImmutableArray<SourceAnswer> Silences);
