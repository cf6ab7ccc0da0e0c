using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using Variorum.Claims;
using Variorum.Claims.Quantities;
using Variorum.Collation;
using Variorum.Collation.Arithmetic;
using Variorum.Collation.Arithmetic.Learned;
using Variorum.Collation.Questions;
using Variorum.Text;

namespace Variorum.Benchmarks.Collation;

/// <summary>Reckoning through the figures of one subject: how the time grows from 250 to 1,000.</summary>
[MemoryDiagnoser]
public class ArithmeticBenchmarks
{
    private const int FiguresPerArticle = 25;
    private ImmutableArray<Quantity> _quantities = [];
    private ImmutableArray<CollatedSnapshot> _snapshots = [];

    [Params(250, 500, 1000)]
    public int Figures { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var quantities = ImmutableArray.CreateBuilder<Quantity>();
        var snapshots = ImmutableArray.CreateBuilder<CollatedSnapshot>();
        ulong state = 20_310_302;
        for (var article = 0; article < Figures / FiguresPerArticle; article++)
        {
            var text = new StringBuilder($"Report {article}: ");
            var places = new List<(int Start, int End, decimal Value)>();
            for (var i = 0; i < FiguresPerArticle; i++)
            {
                // A small congruential generator: the same figures on every machine.
                state = unchecked((state * 6364136223846793005) + 1442695040888963407);
                var value = 3 + (state >> 33) % 5000;
                var start = text.Length;
                text.Append(CultureInfo.InvariantCulture, $"{value} settlers");
                places.Add((start, text.Length, value));
                text.Append(" were counted there, and ");
            }

            var page = text.ToString();
            var snapshot = SnapshotId.Of(Encoding.UTF8.GetBytes(page));
            snapshots.Add(new CollatedSnapshot(snapshot, [], "text/plain", page.Length, "plain/1", page, [], []));
            quantities.AddRange(places.Select(place => Of(snapshot, page, place.Start, place.End, place.Value)));
        }

        (_quantities, _snapshots) = (quantities.ToImmutable(), snapshots.ToImmutable());
    }

    [Benchmark]
    public int Reckon() =>
        ArithmeticFinder.Find(_quantities, [], _snapshots, new LearnedSums(SumModel.Load(), new AnswerMaterial(new SnapshotClaims(_quantities, []), [], _snapshots))).Length;

    private static Quantity Of(SnapshotId snapshot, string page, int start, int end, decimal value)
    {
        var anchor = new Anchor(snapshot, new Variorum.Language.TextSpan(start, end));
        return new Quantity(
            Identifier.OfAnchored("quantity", anchor), Identifier.OfName("article", snapshot.Value), anchor, page[start..end], new Variorum.Language.TextSpan(0, page.Length),
            new Amount(value, null, null, false, null), "persons", "settlers", Measure.Population, null, null, null, []);
    }
}
