using System.Buffers;

namespace Variorum.Articles.Labels;

/// <summary>Finds boxes in a text that ask its readers for something: to sign up for a letter, to subscribe, to give.</summary>
/// <remarks>One sentence tells: the box is the largest element around it that is short and begins with a heading or holds nothing else.</remarks>
internal static class Pitches
{
    private const int MostBlocks = 8;
    private const int LongestBox = 600;
    private const int LongestAsking = 250;
    private const double MostShare = 0.25;

    private static readonly SearchValues<string> Askings = SearchValues.Create(
        ["by signing up", "by subscribing", "already a subscriber", "already have an account", "already a member", "subscribe now", "subscribe for", "to subscribe", "sign up for", "sign up to", "free articles", "articles this month",
            "unsubscribe at any time", "cancel at any time", "cancel anytime", "in your inbox", "to your inbox", "in your mailbox", "to your mailbox", "enter your email", "your e-mail address", "your email address", "log in to read", "to continue reading",
            "become a subscriber", "become a member", "make a donation", "donate now"], StringComparison.OrdinalIgnoreCase);

    // A text that tells of such things speaks of others.
    private static readonly string[] Addressed = ["you", "your", "our", "us", "we"];

    public static void Mark(PageContext page, BlockLabel[] labels, ElementNode content)
    {
        for (var i = content.First; i <= content.Last; i++)
        {
            if (labels[i].Kind != BlockKind.Body || !IsAsking(page.Words(i)) || BoxOf(page, labels, content, page.Tree!.Holders[i]) is not { } box) continue;
            for (var k = box.First; k <= box.Last; k++)
            {
                if (!labels[k].IsFurniture) labels[k] = BlockLabel.Furniture(FurnitureReason.Advert);
            }
        }
    }

    private static bool IsAsking(ReadOnlySpan<char> words)
    {
        if (words.Length > LongestAsking || !words.ContainsAny(Askings)) return false;
        foreach (var range in new WordRanges(words))
        {
            foreach (var word in Addressed)
            {
                if (words[range].Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
            }
        }

        return false;
    }

    private static ElementNode? BoxOf(PageContext page, BlockLabel[] labels, ElementNode content, ElementNode node)
    {
        ElementNode? box = null;
        for (var at = node; at is not null && at != content && at.Last - at.First < MostBlocks && !IsQuoting(at.Name); at = at.Parent)
        {
            var length = Enumerable.Range(at.First, at.Last - at.First + 1).Sum(i => page.Shapes[i].Characters);
            if (length > LongestBox || at.Matter > MostShare * content.Matter) break;
            if (at.First == at.Last || Headings.LevelOf(page.Tree!.Holders[at.First]) > 1 || Enumerable.Range(at.First, at.Last - at.First + 1).All(i => labels[i].IsFurniture || IsAsking(page.Words(i)) || !page.Shapes[i].IsSentence)) box = at;
        }

        return box;
    }

    private static bool IsQuoting(string name) => name is "blockquote" or "q" or "td" or "tr" or "table";
}
