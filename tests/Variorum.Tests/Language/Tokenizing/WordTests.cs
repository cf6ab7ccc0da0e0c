using Variorum.Language.Tokenizing;
using Xunit;

namespace Variorum.Tests.Language.Tokenizing;

public sealed class WordTests
{
    [Theory]
    [InlineData("They don't, can't and won't.", "They|do|n't|,|ca|n't|and|wo|n't|.")]
    [InlineData("She cannot; we're gonna.", "She|can|not|;|we|'re|gon|na|.")]
    [InlineData("Ostrava’s mayor didn’t", "Ostrava|’s|mayor|did|n’t")]
    [InlineData("a well-known non-party co-author", "a|well|-|known|non-party|co-author")]
    [InlineData("Jund-e-Vala and UN-led talks", "Jund|-|e|-|Vala|and|UN|-|led|talks")]
    [InlineData("the U.S. envoy, e.g. Dr. A. B. Lind", "the|U.S.|envoy|,|e.g.|Dr.|A.|B.|Lind")]
    [InlineData("on 06.01.2018 at 10:30", "on|06.01.2018|at|10:30")]
    [InlineData("2,901 people, 3.5% and $1,200.50", "2,901|people|,|3.5|%|and|$|1,200.50")]
    [InlineData("5km by 10am on the 21st of the 1990s", "5|km|by|10|am|on|the|21st|of|the|1990s")]
    [InlineData("see https://example.org/a_b?c=1, or mail press.desk@example.org.", "see|https://example.org/a_b?c=1|,|or|mail|press.desk@example.org|.")]
    [InlineData("wait... what?! [sic] (yes)", "wait|...|what|?!|[|sic|]|(|yes|)")]
    [InlineData("and/or 1/2 of 2001-2003", "and|/|or|1/2|of|2001|-|2003")]
    [InlineData("call 555-123-4567 now", "call|555-123-4567|now")]
    [InlineData("AT&T and R&D", "AT&T|and|R&D")]
    [InlineData("O'Hara, Ba'ath and rock :-)", "O'Hara|,|Ba'ath|and|rock|:-)")]
    [InlineData("\"Go,\" she said; ‘no’.", "\"|Go|,|\"|she|said|;|‘|no|’|.")]
    [InlineData("in the '90s they took 'em", "in|the|'90s|they|took|'em")]
    [InlineData("It ended.Then it began.", "It|ended|.|Then|it|began|.")]
    [InlineData("See No. 5, not no. ", "See|No.|5|,|not|no|.")]
    public void Words_follow_the_treebanks(string text, string expected) => Assert.Equal(expected.Split('|'), Words(text));

    [Fact]
    public void A_soft_hyphen_stays_inside_its_word_and_a_no_break_space_parts_two() =>
        Assert.Equal(["gov\u00ADern\u00ADment", "of", "5", "men"], Words("gov\u00ADern\u00ADment of\u00A05\u00A0men"));

    [Fact]
    public void An_accent_written_as_a_mark_of_its_own_does_not_part_a_word() =>
        Assert.Equal(["Ze\u030Cna", "spoke"], Words("Ze\u030Cna spoke"));

    [Fact]
    public void A_byte_order_mark_and_direction_marks_belong_to_no_word() =>
        Assert.Equal(["Left", "right"], Words("\uFEFFLeft\u200E \u202Bright\u202C"));

    [Fact]
    public void An_emoji_of_several_characters_is_one_word() =>
        Assert.Equal(["ok", "👩‍🚀", "👍🏽"], Words("ok 👩‍🚀 👍🏽"));

    private static IEnumerable<string> Words(string text) =>
        EnglishTokenizer.Split(text).SelectMany(s => s.Words).Select(w => w.Of(text));
}
