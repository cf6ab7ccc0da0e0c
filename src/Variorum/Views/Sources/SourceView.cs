using Variorum.Views.Articles;

namespace Variorum.Views.Sources;

/// <summary>A source with all that its pages show.</summary>
/// <param name="Articles">By publication, earliest first, undated last; then by title.</param>
/// <param name="Answers">The questions that it answers, by alphabet, with the figures that it prints, lowest first.</param>
/// <param name="Silences">The questions that at least two other sources answer and it does not: those that most answer first, then by alphabet. The first of them.</param>
/// <param name="AllSilences">How many there are.</param>
/// <param name="Accusations">Those that its articles print, in the order of the articles.</param>
/// <param name="Targets">What its articles call whom: the target with most forms of words first, then by alphabet.</param>
/// <param name="PrivateTargets">How many private persons its articles name in some way: they have no list of their own.</param>
public sealed record SourceView(
    SourceLine Line,
    ImmutableArray<ArticleLine> Articles,
    ImmutableArray<SourceAnswer> Answers,
    ImmutableArray<SourceAnswer> Silences,
    int AllSilences,
    ImmutableArray<AccusationView> Accusations,
    ImmutableArray<TargetView> Targets,
    int PrivateTargets);
