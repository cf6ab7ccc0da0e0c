using Variorum.Text;

namespace Variorum.Views.Questions;

/// <summary>Gives the sources of one question their letters: A to Z, then AA, AB and so on, by alphabet.</summary>
internal sealed class SourceLetters
{
    private const string Unknown = "Source not known";
    private readonly Dictionary<string, LetteredSource> _byName;

    public SourceLetters(CasebookIndex index, IEnumerable<Identifier> articles)
    {
        All = [.. articles.Select(article => Key(index, article)).Distinct().OrderBy(key => key.Name, StringComparer.Ordinal)
            .Select((key, ordinal) => new LetteredSource(Letter(ordinal), ordinal, key.Name, key.Id))];
        _byName = [];
        foreach (var source in All) _byName.TryAdd(source.Name, source);
    }

    public ImmutableArray<LetteredSource> All { get; }

    public LetteredSource Of(CasebookIndex index, Identifier article) => _byName[Key(index, article).Name];

    private static (string Name, Identifier? Id) Key(CasebookIndex index, Identifier article)
    {
        var source = index.SourceOf(article);
        return (source?.Name ?? index.Article(article).Article.Outlet ?? Unknown, source?.Id);
    }

    private static string Letter(int ordinal)
    {
        var letter = ((char)('A' + (ordinal % 26))).ToString();
        return ordinal < 26 ? letter : Letter((ordinal / 26) - 1) + letter;
    }
}
