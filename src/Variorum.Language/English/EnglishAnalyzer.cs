using System.Collections.Immutable;
using Variorum.Language.Entities;
using Variorum.Language.Learning;
using Variorum.Language.Parsing;
using Variorum.Language.Tokenizing;

namespace Variorum.Language.English;

/// <summary>Text in, analysed sentences out: words, tags, lemmas, trees and names of English.</summary>
/// <remarks>
/// Immutable, safe for any number of threads, and the same on every machine. Any string at all is analysed, in time linear in its length.
/// </remarks>
/// <example>
/// <code>
/// var analyzer = EnglishAnalyzer.Load();
/// foreach (var sentence in analyzer.Analyze("The council rejected the plan."))
///     Console.WriteLine(sentence.SubjectOf(sentence.Root)?.Form);
/// </code>
/// </example>
public sealed class EnglishAnalyzer
{
    // Enough rows to keep the products' inner loops busy, few enough for the buffers to stay in the second cache.
    private const int WordsAtOnce = 256;

    private static readonly Lazy<EnglishAnalyzer> CompiledIn = new(() => Load(Resource));

    private readonly EnglishModels _models;

    private EnglishAnalyzer(EnglishModels models) => _models = models;

    /// <summary>The analyser with the models that are part of this library; read once, then shared.</summary>
    /// <exception cref="ModelException">The library was built without its models.</exception>
    public static EnglishAnalyzer Load() => CompiledIn.Value;

    /// <summary>An analyser with models from elsewhere.</summary>
    /// <param name="open">Gives the stream of a file such as "english.syntax.bin", or null where there is none.</param>
    /// <exception cref="ModelException">A part is missing or damaged; the message says how to mend it.</exception>
    public static EnglishAnalyzer Load(Func<string, Stream?> open) => new(EnglishModels.Read(open));

    /// <summary>The sentences of a text, in order; spans point into it.</summary>
    /// <remarks>Give a document whole: a name that is plain in one of its sentences is known again in the others.</remarks>
    public ImmutableArray<Sentence> Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Analyze(text, EnglishTokenizer.Split(text));
    }

    /// <summary>The sentences of one stretch of a text, as though nothing stood around it; spans are those of the whole text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The stretch reaches beyond the text.</exception>
    public ImmutableArray<Sentence> Analyze(string text, TextSpan stretch)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Analyze(text, EnglishTokenizer.Split(text, stretch));
    }

    /// <summary>Analyses words that are known already. What is too long to be a sentence is cut.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A word reaches beyond the text.</exception>
    public ImmutableArray<Sentence> Analyze(string text, ImmutableArray<TokenizedSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(text);
        sentences = LongSentences.Cut(text, sentences);
        var names = _models.Names.Recognize(text, sentences);
        var result = ImmutableArray.CreateBuilder<Sentence>(sentences.Length);
        var start = 0;
        while (start < sentences.Length)
        {
            var batch = Batch(sentences, start);
            var analyses = _models.Syntax.Analyze(text, batch);
            for (var i = 0; i < batch.Length; i++)
                result.Add(Sentence(text, batch[i], CaseRaising.Apply(analyses[i]), names[start + i]));
            start += batch.Length;
        }

        return result.MoveToImmutable();
    }

    /// <summary>Names alone, without tags and trees: for each sentence its names, in order.</summary>
    /// <param name="sentences">Of one document: a name that is plain in one sentence helps in the others.</param>
    public ImmutableArray<ImmutableArray<Name>> RecognizeNames(string text, ImmutableArray<TokenizedSentence> sentences) =>
        _models.Names.Recognize(text, sentences);

    private static ImmutableArray<TokenizedSentence> Batch(ImmutableArray<TokenizedSentence> sentences, int start)
    {
        var (end, words) = (start, 0);
        while (end < sentences.Length && words < WordsAtOnce)
            words += sentences[end++].Words.Length;
        return sentences[start..end];
    }

    private Sentence Sentence(string text, TokenizedSentence sentence, SyntaxAnalysis analysis, ImmutableArray<Name> names)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>(sentence.Words.Length);
        for (var i = 0; i < sentence.Words.Length; i++)
        {
            var form = sentence.Words[i].Of(text);
            var xpos = analysis.Xpos[i];
            // The network tells the two tags apart from each other: a proper noun that nobody has seen is no "other" word.
            var upos = analysis.Upos[i] == "X" && xpos is ("NNP" or "NNPS") ? "PROPN" : analysis.Upos[i];
            var lemma = _models.Lemmas.Lemmatize(form, upos, xpos);
            tokens.Add(new Token(i, sentence.Words[i], form, lemma, upos, xpos, analysis.Heads[i] - 1, analysis.Relations[i]));
        }

        return new Sentence(text, sentence.Span, tokens.MoveToImmutable(), names);
    }

    private static Stream? Resource(string name) => typeof(EnglishAnalyzer).Assembly.GetManifestResourceStream(name);
}
