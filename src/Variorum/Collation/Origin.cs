using Variorum.Text;

namespace Variorum.Collation;

/// <summary>Articles that go back to one text: one voice, however often it is printed.</summary>
/// <param name="Articles">At least two, by id.</param>
/// <param name="Root">The name of what they go back to: an agency, or the article that appeared first.</param>
/// <param name="Evidence">What shows it, in sentences.</param>
public sealed record Origin(Identifier Id, ImmutableArray<Identifier> Articles, string Root, string Evidence);
