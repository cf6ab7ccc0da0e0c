using Variorum.Language.Entities;
using Xunit;

namespace Variorum.Tests.Language.Entities;

public sealed class NameLabelsTests
{
    [Fact]
    public void Labels_spell_the_names_they_were_made_of()
    {
        int[] labels =
        [
            NameLabels.Outside,
            NameLabels.Label(NameType.Organisation, first: true, last: false),
            NameLabels.Label(NameType.Organisation, first: false, last: false),
            NameLabels.Label(NameType.Organisation, first: false, last: true),
            NameLabels.Label(NameType.Place, first: true, last: true),
        ];
        Assert.Equal([(1, 4, NameType.Organisation), (4, 5, NameType.Place)], NameLabels.Names(labels));
    }

    [Fact]
    public void A_name_goes_on_only_in_its_own_type()
    {
        int begin = NameLabels.Label(NameType.Person, first: true, last: false);
        Assert.True(NameLabels.CanFollow(begin, NameLabels.Label(NameType.Person, first: false, last: true)));
        Assert.False(NameLabels.CanFollow(begin, NameLabels.Label(NameType.Place, first: false, last: true)));
        Assert.False(NameLabels.CanFollow(begin, NameLabels.Outside));
        Assert.False(NameLabels.CanFollow(NameLabels.Outside, NameLabels.Label(NameType.Person, first: false, last: true)));
    }
}
