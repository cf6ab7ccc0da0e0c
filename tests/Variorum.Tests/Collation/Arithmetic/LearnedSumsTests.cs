using Variorum.Collation.Arithmetic;
using Variorum.Collation.Arithmetic.Learned;
using Xunit;

namespace Variorum.Tests.Collation.Arithmetic;

public sealed class LearnedSumsTests
{
    [Fact]
    public void A_sum_whose_terms_stand_in_three_papers_is_found()
    {
        var found = Told()
            .Write("Velmora Courier", "[4812 | people aboard the ferry] people were aboard the ferry, the harbour master said.")
            .Write("Harbour Gazette", "[3165 | people rescued from the ferry] people of the ferry were rescued.")
            .Write("Northern Post", "[1647 | people of the ferry who are missing] people of the ferry are missing.")
            .Reckon();
        var sum = Assert.Single(found, each => each is { Surprise: > 0, Operation: Operation.Sum });
        Assert.Equal("4812 = 3165 + 1647", sum.Text);
        Assert.Contains(LearnedSums.Restriction, sum.Restrictions);
        Assert.Equal(3, sum.Articles.Length);
        Assert.Contains("chance alone would make", sum.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_alone_is_quoted_where_most_is_said_of_it()
    {
        var pile = Told()
            .Write("Velmora Courier", "[4812 | people aboard the ferry] people were aboard the ferry, the harbour master said.")
            .Write("Dockside Weekly", "At the harbour they speak of [1647 | -].")
            .Write("Harbour Gazette", "[3165 | people rescued from the ferry] people of the ferry were rescued.")
            .Write("Northern Post", "[1647 | people of the ferry who are missing] people of the ferry are missing.");
        var sum = Assert.Single(pile.Reckon(), each => each is { Surprise: > 0, Operation: Operation.Sum });
        Assert.Contains("who are missing", pile.Quantities.Single(quantity => quantity.Id == sum.Terms[1].Quantity).Counted, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_number_in_title_and_text_that_is_quoted_which_stands_beside_the_others()
    {
        var pile = Told().Write(
            "Velmora Courier",
            "[3165 | people saved from the ferry] saved from the ferry. The ferry carried [4812 | people aboard the ferry] people: [3165 | people saved from the ferry] were saved, [1231 | people of the ferry who are dead] are dead, [416 | people of the ferry who are missing] are missing.");
        var sum = Assert.Single(pile.Reckon(), each => each is { Surprise: > 0, Operation: Operation.Sum });
        Assert.Equal("4812 = 3165 + 1231 + 416", sum.Text);
        Assert.Equal(pile.Quantities.Where(quantity => quantity.Amount.Value == 3165).Max(quantity => quantity.Anchor.Span.Start), pile.Quantities.Single(quantity => quantity.Id == sum.Terms[0].Quantity).Anchor.Span.Start);
    }

    [Fact]
    public void What_one_paper_takes_from_another_is_written_as_a_difference()
    {
        var found = Told()
            .Write("Velmora Courier", "Of [4812 | people aboard the ferry] people aboard the ferry [1647 | people of the ferry who are missing] are missing.")
            .Write("Harbour Gazette", "[3165 | people rescued from the ferry] people of the ferry were rescued.")
            .Reckon();
        Assert.Equal("3165 = 4812 - 1647", Assert.Single(found, each => each.Surprise > 0).Text);
    }

    [Fact]
    public void Accidents_are_as_rare_as_is_said()
    {
        // All searches together allow for one accident in a pile at most; the words of these figures are all alike, so that nothing but chance adds up.
        const int Piles = 12;
        var shown = Enumerable.Range(0, Piles).Sum(pile => Random(pile).Reckon().Count(each => each is { Surprise: > 0, Holds: true }));
        Assert.InRange(shown, 0, Piles);
    }

    [Fact]
    public void Of_what_follows_from_each_other_the_most_surprising_is_told_and_a_longer_sum_seldom()
    {
        var found = new Figures()
            .Write("Velmora Courier", "Of [3164] settlers [2847] are in the camp and [317 departures] have left.")
            .Write("Harbour Gazette", "In the camp [1926] settlers are grown and [921] are not.")
            .Reckon().Where(each => each.Surprise > 0).ToList();
        Assert.Equal(["2847 = 1926 + 921", "3164 = 2847 + 317"], found.Where(each => each.Restates is null).Select(each => each.Text).Order(StringComparer.Ordinal));
        Assert.All(found.Where(each => each.Terms.Length > 2), each => Assert.NotNull(each.Restates));
    }

    [Fact]
    public void Who_counts_in_fives_or_halves_hits_a_total_five_times_as_often()
    {
        Assert.Equal(0.5m, Roundness.StepOf([22.5m, 27m, 31.5m]));
        Assert.Equal(1m, Roundness.StepOf([45m, 17m]));
        Assert.Equal(5m, Roundness.StepOf([45m, 20m]));
        Assert.Equal(50m, Roundness.StepOf([1250m, 3000m]));
        Assert.Equal(10m, Roundness.StepOf([1230m, 4000m]));
    }

    private static Figures Told() => new Figures()
        .Write("Old Bell", "The ferry has [63 | lifeboats of the ferry] lifeboats; [1190 | tickets for the Sunday train] tickets were sold for the Sunday train and [734 | seats in the theatre] seats are in the theatre.");

    private static Figures Random(int seed)
    {
        var pile = new Figures();
        var state = (ulong)seed + 17;
        for (var article = 0; article < 5; article++)
        {
            var sentences = Enumerable.Range(0, 12).Select(number => $"At gate {(char)('a' + number)} stood [{Next()}] settlers");
            pile.Write($"Paper {(char)('A' + article)}", string.Join(". ", sentences) + ".");
        }

        return pile;

        // A small congruential generator: the same figures on every machine.
        ulong Next() => 100 + ((state = unchecked((state * 6364136223846793005) + 1442695040888963407)) >> 33) % 8000;
    }
}
