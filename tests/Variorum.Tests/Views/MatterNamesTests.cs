using Variorum.Claims.Entities;
using Variorum.Views;
using Xunit;

namespace Variorum.Tests.Views;

public sealed class MatterNamesTests
{
    [Fact]
    public void A_pile_is_named_after_what_most_articles_and_titles_name()
    {
        var pile = new PileMaker();
        pile.Write("a.txt", "Orsk Telegraph", "Flood at Camp Orla", null, ["Velmora sent boats."]).Names("Camp Orla").Names("Velmora");
        pile.Write("b.txt", "Harbour Gazette", "Boats", null, ["Camp Orla and Velmora wait for the Council."]).Names("Camp Orla").Names("Velmora").Names("Council", EntityType.Organisation);
        Assert.Equal("Camp Orla and Velmora", new CasebookViews(pile.Make()).Overview.Title);
    }

    [Fact]
    public void Private_persons_and_sources_name_no_matter()
    {
        var pile = new PileMaker().Private("Mirra Sten");
        for (var i = 0; i < 3; i++)
        {
            pile.Write($"{i}.txt", "Orsk Telegraph", null, null, [$"Mirra Sten told the Orsk Telegraph {i} stories of Velmora."])
                .Names("Mirra Sten", EntityType.Person).Names("Orsk Telegraph", EntityType.Organisation).Names("Velmora");
        }

        Assert.Equal(["Velmora"], new CasebookViews(pile.Make()).Overview.Matter.AsEnumerable());
    }

    [Fact]
    public void A_name_within_another_is_not_told_twice()
    {
        var pile = new PileMaker();
        for (var i = 0; i < 2; i++) pile.Write($"{i}.txt", null, null, null, [$"On day {i} Sill dam broke over Sill."]).Names("Sill dam").Names("Sill");
        Assert.Equal(["Sill dam"], new CasebookViews(pile.Make()).Overview.Matter.AsEnumerable());
    }

    [Fact]
    public void What_few_articles_name_is_not_what_the_pile_is_about()
    {
        var pile = new PileMaker();
        for (var i = 0; i < 9; i++)
        {
            var written = pile.Write($"{i}.txt", null, null, null, [$"Day {i} was dry at Velmora."]);
            if (i < 2) written.Names("Velmora");
        }

        Assert.Equal("Overview", new CasebookViews(pile.Make()).Overview.Title);
    }
}
