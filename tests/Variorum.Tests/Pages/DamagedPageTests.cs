using System.Text;
using Variorum.Evaluation.Pages;
using Variorum.Tests.Specs;
using Xunit;

namespace Variorum.Tests.Pages;

/// <summary>The small form of the evaluation's fuzz run: the invented pages of the specifications, damaged.</summary>
public sealed class DamagedPageTests
{
    private const int Count = 400;

    public static TheoryData<string> Specifications => ["pages-dates.md", "pages-entries.md", "pages-forms.md", "pages-sites.md"];

    [Theory]
    [MemberData(nameof(Specifications))]
    public void However_a_page_is_damaged_every_character_is_article_or_furniture(string file)
    {
        var pages = PageSpecReader.Rows(file).Select(row => Encoding.UTF8.GetBytes(((PageSpecCase)row[0]).Page)).ToList();
        var random = new Random(1);
        for (var i = 0; i < Count; i++) PageInvariants.Hold(Reading.Of(PageDamage.Of(pages[random.Next(pages.Count)], pages[random.Next(pages.Count)], random)));
    }
}
