using System.Globalization;
using System.Text;

namespace Variorum.Tests.Specs;

/// <summary>Reads example pages with their articles out of a specification in Markdown.</summary>
/// <remarks>
/// A page stands in a fenced block <c>html</c> or <c>text</c>; the block <c>articles</c> after it holds one line for each article:
/// day, title, byline, form and number of paragraphs, a hyphen for what there is not, and under it, indented, what else is to be said of it:
/// <code>
/// 2031-03-03 | Harbour closed | Ana Ferro | news | 2
///   outlet Ostara Herald
///   credit agency VNA
/// </code>
/// In pages <c>{p}</c> stands for a paragraph's worth of prose, <c>{p 3}</c> for the third of several that differ.
/// </remarks>
public static class PageSpecReader
{
    private static readonly string[] Prose =
    [
        "The harbour of Velmora was closed in the spring after the storm, and the ministry has not said when it will open. Fishermen from three villages have asked for their boats back.",
        "Nobody in the office at the quay would say who keeps the keys, and the guards at the gate have been told not to speak. A clerk who came out at noon said that he knew of no order.",
        "The teachers of the northern valley have stopped work because their pay for the winter has not come. The schools are open for those who have no other place to go, said a caretaker.",
        "A bridge that was to join the two banks of the river before the election will not be ready, the builders now say. They blame the price of steel and a winter that would not end.",
        "Farmers who lost their herds in the drought are to have a third of what they were promised. The sum was read out in the hall of the market, and the hall was empty before it was over.",
        "The court heard for a second day how the grain was weighed, and by whom. The weighers, two brothers from the coast, said that the scales were old and that everybody had known it.",
    ];

    public static IEnumerable<object[]> Rows(string file) =>
        Parse(file, System.IO.File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Variorum.Tests", "Specs", file))).Select(example => new object[] { example });

    public static IEnumerable<PageSpecCase> Parse(string file, IReadOnlyList<string> lines)
    {
        var (heading, page, at) = ("", "", 0);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].StartsWith('#')) heading = lines[i].TrimStart('#', ' ');
            if (!lines[i].StartsWith("```", StringComparison.Ordinal)) continue;
            var block = lines.Skip(i + 1).TakeWhile(line => line != "```").ToList();
            if (lines[i] == "```articles") yield return new PageSpecCase(file, at, heading, page, string.Join('\n', block));
            else (page, at) = (Expand(string.Join('\n', block)), i + 1);
            i += block.Count + 1;
        }
    }

    private static string Expand(string page)
    {
        var text = new StringBuilder(page).Replace("{p}", Prose[0]);
        for (var i = 0; i < Prose.Length; i++) text.Replace(string.Create(CultureInfo.InvariantCulture, $"{{p {i + 1}}}"), Prose[i]);
        return text.ToString();
    }
}
