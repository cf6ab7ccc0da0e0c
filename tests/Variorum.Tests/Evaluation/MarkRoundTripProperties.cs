using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Variorum.Evaluation.Gold.Marks;
using Variorum.Language;
using Xunit;

namespace Variorum.Tests.Evaluation;

public sealed class MarkRoundTripProperties
{
    private static readonly Gen<string> Words =
        Gen.Elements("a", "{", "}", "\\", "|", "\"", "=", "#", "-", "+", " ", "\r\n", "\n", "é", "\ud83d\ude00", "\ud83d", "{end}", "{q 1|", "\0");

    private static readonly Gen<string> Texts = Words.ListOf().Select(words => string.Concat(words) + ".");

    private static readonly Gen<(int, int)[]> Spans = Gen.Choose(0, 200).Two().Select(pair => (pair.Item1, pair.Item2)).ArrayOf();

    [Fact]
    public void What_is_written_is_read_again() =>
        Prop.ForAll(Arb.From(Texts), Arb.From(Spans), Arb.From(Texts), (text, places, value) =>
        {
            var marks = Marks(text, places, value);
            var read = MarkParser.Parse(MarkWriter.Write(text, marks), "a.marked");
            Assert.Equal(text, read.Text);
            Assert.Equal(marks.Select(Describe).Order(StringComparer.Ordinal), read.Marks.Select(Describe).Order(StringComparer.Ordinal));
        }).Check(Properties.Config);

    [Fact]
    public void Any_string_is_read_or_refused_with_a_place() =>
        Prop.ForAll(Arb.From(Texts), text =>
        {
            try
            {
                MarkParser.Parse(text, "a.marked");
            }
            catch (GoldFormatException error)
            {
                Assert.InRange(error.Line, 1, text.Count(c => c == '\n') + 1);
            }
        }).Check(Properties.Config);

    [Fact]
    public void Escaped_text_has_no_marks() =>
        Prop.ForAll(Arb.From(Texts), text =>
        {
            var read = MarkParser.Parse(MarkWriter.Escape(text), "a.marked");
            Assert.Equal(text, read.Text);
            Assert.Empty(read.Marks);
        }).Check(Properties.Config);

    /// <summary>Every second mark has a name and may overlap others; of those without, only the properly nested are kept.</summary>
    private static List<Mark> Marks(string text, (int A, int B)[] places, string value)
    {
        var marks = new List<Mark>();
        for (var i = 0; i < places.Length; i++)
        {
            var (a, b) = (places[i].A % text.Length, places[i].B % text.Length);
            var span = new TextSpan(Math.Min(a, b), Math.Max(a, b) + 1);
            var named = i % 2 == 0;
            if (!named && marks.Any(mark => mark.Header.Id is null && Crosses(mark.Span, span))) continue;
            var header = new MarkHeader(
                "q", named ? $"m{i}" : null, [new MarkValue($"v{i}", false), new MarkValue(value, true)],
                ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add("name", value), 0);
            marks.Add(new Mark(header, span));
        }

        return marks;
    }

    private static bool Crosses(TextSpan a, TextSpan b) => a.Overlaps(b) && !a.Contains(b) && !b.Contains(a);

    private static string Describe(Mark mark) =>
        $"{mark.Header.Kind}#{mark.Header.Id} {string.Join(',', mark.Header.Values)} {string.Join(',', mark.Header.Named)} {mark.Span}";
}
