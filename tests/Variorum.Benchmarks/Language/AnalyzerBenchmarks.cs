using System.Collections.Immutable;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using Variorum.Language;
using Variorum.Language.English;
using Variorum.Language.Tokenizing;

namespace Variorum.Benchmarks.Language;

/// <summary>Words a second by stage: divide <see cref="Words"/> by the mean. The regular expression is the yardstick of the machine.</summary>
[MemoryDiagnoser]
public class AnalyzerBenchmarks
{
    private static readonly string[] Subjects = ["The harbour council", "A spokeswoman for the ministry", "Two fishermen from Vellmark", "Its former chair", "The third inquiry"];
    private static readonly string[] Verbs = ["rejected", "has repeatedly denied", "told reporters about", "will publish", "could not explain"];
    private static readonly string[] Objects = ["the plan", "a loss of 4.2 million crowns", "what had happened in March", "the list of 31 names", "any part in the dredging"];
    private static readonly string[] Ends = ["on Tuesday.", "although nobody had asked for it.", ", officials said.", "in a letter that was never sent.", "after the vote in Port Aldern."];

    private readonly Regex _words = new(@"\w+", RegexOptions.Compiled);
    private readonly EnglishAnalyzer _analyzer = EnglishAnalyzer.Load();
    private string _text = "";
    private ImmutableArray<TokenizedSentence> _sentences;

    /// <summary>How many words the text has.</summary>
    public int Words => _sentences.Sum(sentence => sentence.Words.Length);

    [GlobalSetup]
    public void MakeText()
    {
        var sentences = from end in Ends from subject in Subjects from verb in Verbs from what in Objects select $"{subject} {verb} {what} {end}";
        _text = string.Join(' ', sentences);
        _sentences = EnglishTokenizer.Split(_text);
        Console.WriteLine($"// {Words} words");
    }

    [Benchmark(Baseline = true)]
    public int RegularExpression() => _words.Count(_text);

    [Benchmark]
    public int Tokenizer() => EnglishTokenizer.Split(_text).Length;

    [Benchmark]
    public int TagsTreesAndNames() => _analyzer.Analyze(_text, _sentences).Length;

    [Benchmark]
    public int RawTextToEnd() => _analyzer.Analyze(_text).Length;

    [Benchmark]
    public int RawTextToEndOnTwoThreads() =>
        Enumerable.Range(0, 2).AsParallel().WithDegreeOfParallelism(2).Sum(_ => _analyzer.Analyze(_text).Length);
}
