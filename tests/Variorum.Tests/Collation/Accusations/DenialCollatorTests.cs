using System.Collections.Immutable;
using System.Text;
using Variorum.Claims;
using Variorum.Claims.Accusations;
using Variorum.Claims.Attributions;
using Variorum.Collation.Accusations;
using Variorum.Language;
using Variorum.Text;
using Xunit;

namespace Variorum.Tests.Collation.Accusations;

public sealed class DenialCollatorTests
{
    private const string Charge = "The committee says that the office left the seasonal workers out of the register.";

    private static readonly Identifier Office = new("entity-0000000000000001");

    [Fact]
    public void A_denial_in_another_article_stands_beside_the_accusation_that_it_answers()
    {
        var denial = Assert.Single(Answers("The office denies that it left workers out of its register."));
        Assert.Equal("Resettlement Office", denial.By);
    }

    [Fact]
    public void A_denial_of_another_matter_stands_beside_nothing()
    {
        Assert.Empty(Answers("The office denies that its director was paid twice."));
    }

    [Fact]
    public void A_denial_by_somebody_else_stands_beside_nothing()
    {
        Assert.Empty(Answers("The office denies that it left workers out of its register.", new Identifier("entity-0000000000000002")));
    }

    private static ImmutableArray<Denial> Answers(string answer, Identifier? by = null)
    {
        var (accusing, answering) = (SnapshotId.Of(Encoding.UTF8.GetBytes(Charge)), SnapshotId.Of(Encoding.UTF8.GetBytes(answer)));
        var charge = new Anchor(accusing, new TextSpan(0, Charge.Length));
        var reply = new Anchor(answering, new TextSpan(0, answer.Length));
        var claims = new SnapshotClaims([], [])
        {
            Accusations = [new Accusation(Identifier.OfAnchored("accusation", charge), Identifier.OfAnchored("article", charge), charge, Charge, charge.Span, "committee", null, "Resettlement Office", Office, ["committee"], [], [])],
            Attributions =
            [
                new Attribution(
                    Identifier.OfAnchored("attribution", reply), Identifier.OfAnchored("article", reply), reply, answer, reply.Span,
                    new AttributionSource("Resettlement Office", by ?? Office, null, null), null, "denies", AttributionType.Indirect, Stance.Denies, null),
            ],
        };
        var texts = new Dictionary<SnapshotId, string> { [accusing] = Charge, [answering] = answer };
        return DenialCollator.Link(claims, texts).Accusations.Single().Denials;
    }
}
