using Variorum.Language;
using Variorum.Text;
using Xunit;

namespace Variorum.Tests.Text;

public sealed class IdentifierTests
{
    private static readonly Anchor Place = new(SnapshotId.Of("bytes"u8), new TextSpan(10, 20));

    [Fact]
    public void The_name_of_an_anchored_thing_never_changes() =>
        Assert.Equal("quantity-7a3c1d2f9bfa5e2c".Length, Identifier.OfAnchored("quantity", Place).Value.Length);

    [Fact]
    public void Kind_place_and_ordinal_tell_things_apart()
    {
        var names = new[]
        {
            Identifier.OfAnchored("quantity", Place),
            Identifier.OfAnchored("date", Place),
            Identifier.OfAnchored("quantity", Place, 1),
            Identifier.OfAnchored("quantity", Place with { Span = new TextSpan(10, 21) }),
            Identifier.OfAnchored("quantity", Place with { Snapshot = SnapshotId.Of("other"u8) }),
        };
        Assert.Equal(names.Length, names.Distinct().Count());
    }

    [Fact]
    public void A_group_is_known_by_its_smallest_member()
    {
        var members = Enumerable.Range(0, 5).Select(i => Identifier.OfAnchored("quantity", Place, i)).ToList();
        Assert.Equal(Identifier.OfGroup("question", members), Identifier.OfGroup("question", [members.Min()]));
        Assert.Throws<ArgumentException>(() => Identifier.OfGroup("question", []));
    }

    [Theory]
    [InlineData("quantity")]
    [InlineData("-0123456789abcdef")]
    [InlineData("quantity-0123456789ABCDEF")]
    [InlineData("quantity-0123")]
    public void What_is_no_identifier_is_refused(string text) => Assert.Throws<FormatException>(() => new Identifier(text));
}
