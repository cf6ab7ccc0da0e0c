using BenchmarkDotNet.Attributes;
using Variorum.Expressions.Dates;
using Variorum.Expressions.Numbers;
using Variorum.Expressions.Units;

namespace Variorum.Benchmarks.Expressions;

/// <summary>Scanning one megabyte of invented news; megabytes a second are the inverse of the seconds shown.</summary>
[MemoryDiagnoser]
public class ExpressionBenchmarks
{
    private const string Paragraph = """
        The governor of Selene said on Tuesday that more than 2,745 people had crossed the river since 12 September 2016, and that about 300 of them were
        still in the camp near Ardal. A spokesman for the relief office put the cost of the winter at $3.5 million, or 12 per cent above last year's budget.
        Nobody at the meeting could say how many boats had been lost, although several fishermen told the Herald that two of theirs were gone. The road to the
        coast, some 36 km of it, will open again next month if the weather holds, the ministry said in a statement that was read out in the evening.

        """;

    private string _text = "";

    [GlobalSetup]
    public void Setup() => _text = string.Concat(Enumerable.Repeat(Paragraph, 1_000_000 / Paragraph.Length));

    [Benchmark]
    public int Numbers() => NumberFinder.Find(_text).Length;

    [Benchmark]
    public int Quantities() => QuantityFinder.Find(_text).Length;

    [Benchmark]
    public int Dates() => DateFinder.Find(_text).Length;

    [Benchmark]
    public int DatesResolved() => DocumentDates.Resolve(_text, DateFinder.Find(_text), EdtfParser.Parse("2018-04-05")).Length;
}
