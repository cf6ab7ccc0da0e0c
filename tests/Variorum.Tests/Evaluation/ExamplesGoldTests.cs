using Variorum.Evaluation.Gold;
using Variorum.Evaluation.Gold.Marks;
using Xunit;

namespace Variorum.Tests.Evaluation;

public sealed class ExamplesGoldTests
{
    public static TheoryData<string> Matters() =>
        new(Directory.EnumerateDirectories(Repository.PathTo("examples")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Matters))]
    public void Every_document_has_a_marked_copy_that_says_the_same(string name)
    {
        var matter = MatterFolder.Read(Repository.PathTo("examples", name));
        var documents = Directory.EnumerateFiles(matter.PilePath).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(documents.Select(Path.GetFileName), matter.Texts.Keys);
        foreach (var document in documents)
        {
            var page = MarkParser.Parse(UnmarkedCopy.Of(document), document).Text;
            Assert.Equal(page, matter.Texts[Path.GetFileName(document)]);
        }
    }

    [Theory]
    [MemberData(nameof(Matters))]
    public void Every_character_of_a_document_is_article_or_furniture(string name)
    {
        var matter = MatterFolder.Read(Repository.PathTo("examples", name));
        foreach (var document in matter.Gold.Documents)
        {
            var text = matter.Texts[document.Name].EnumerateRunes().ToList();
            var spans = document.Articles.Select(article => article.Span).Concat(document.Furniture.Select(furniture => furniture.Span)).ToList();
            var outside = text.Where((rune, i) => !System.Text.Rune.IsWhiteSpace(rune) && !spans.Any(span => span.Contains(i)));
            Assert.Empty(outside);
        }
    }

    [Theory]
    [MemberData(nameof(Matters))]
    public void Every_matter_has_questions_with_conflicts_and_figures_that_add_up(string name)
    {
        var gold = MatterFolder.Read(Repository.PathTo("examples", name)).Gold;
        Assert.NotEmpty(gold.Questions);
        Assert.Contains(gold.Relations, relation => relation.Kind == "conflict");
        Assert.Contains(gold.Identities, identity => identity.Holds);
    }
}
