using System.Collections.Immutable;
using Variorum.Language;
using Xunit;

namespace Variorum.Tests.Language.English;

public class SentenceTests
{
    // "The old mayor of Lund refused" with "refused" as the root.
    private static readonly Sentence Sample = Make("The old mayor of Lund refused",
        [(2, "det"), (2, "amod"), (5, "nsubj:pass"), (4, "case"), (2, "nmod"), (-1, "root")]);

    [Fact]
    public void The_tree_can_be_walked_from_the_root_down()
    {
        Assert.Equal("refused", Sample.Root.Form);
        Assert.Equal("mayor", Sample.SubjectOf(Sample.Root)?.Form);
        Assert.Null(Sample.ObjectOf(Sample.Root));
        Assert.Equal(["The", "old", "Lund"], Sample.ChildrenOf(Sample.Tokens[2]).Select(token => token.Form));
    }

    [Fact]
    public void And_from_a_word_up()
    {
        Assert.Equal(["Lund", "mayor", "refused"], Sample.AncestorsOf(Sample.Tokens[3]).Select(token => token.Form));
        Assert.Null(Sample.HeadOf(Sample.Root));
    }

    [Fact]
    public void A_subtree_reaches_from_its_first_word_to_its_last()
    {
        Assert.Equal("The old mayor of Lund", Sample.SubtreeSpanOf(Sample.Tokens[2]).Of(Sample.Text));
        Assert.Equal("of Lund", Sample.SubtreeSpanOf(Sample.Tokens[4]).Of(Sample.Text));
    }

    [Fact]
    public void A_relation_is_told_with_and_without_its_subtype()
    {
        var subject = Sample.Tokens[2];
        Assert.True(subject.Is("nsubj") && subject.Is("nsubj:pass"));
        Assert.False(subject.Is("nsub") || subject.Is("nsubj:outer"));
    }

    [Fact]
    public void Circles_and_missing_roots_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Make("a b", [(1, "dep"), (0, "dep")]));
        Assert.Throws<ArgumentException>(() => Make("a b c", [(-1, "root"), (2, "dep"), (1, "dep")]));
        Assert.Throws<ArgumentException>(() => Make("a b", [(-1, "root"), (-1, "root")]));
    }

    private static Sentence Make(string text, (int Head, string Relation)[] arcs)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var start = 0;
        foreach (var (form, (head, relation)) in text.Split(' ').Zip(arcs))
        {
            tokens.Add(new Token(tokens.Count, new TextSpan(start, start + form.Length), form, form, "X", "X", head, relation));
            start += form.Length + 1;
        }

        return new Sentence(text, new TextSpan(0, text.Length), tokens.ToImmutable(), []);
    }
}
