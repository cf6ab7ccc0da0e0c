using Variorum.Language.Entities;
using Variorum.Language.Learning;
using Variorum.Language.Lemmatizing;
using Variorum.Language.Parsing;

namespace Variorum.Language.English;

/// <summary>All that <see cref="EnglishAnalyzer"/> has learned.</summary>
/// <param name="Syntax">Tags and trees.</param>
/// <param name="Lemmas">Lemmas.</param>
/// <param name="Names">Names of persons, organisations and places.</param>
internal sealed record EnglishModels(SyntaxNetwork Syntax, Lemmatizer Lemmas, NameRecognizer Names)
{
    /// <summary>Reads every part.</summary>
    /// <param name="open">Gives the stream of a file such as "english.syntax.bin", or null where there is none.</param>
    /// <exception cref="ModelException">A part is missing or damaged; the message says how to mend it.</exception>
    public static EnglishModels Read(Func<string, Stream?> open)
    {
        var vectors = WordVectors.Read(Open(open, WordVectors.Part, WordVectors.FormatVersion));
        return new EnglishModels(
            SyntaxNetwork.Read(Open(open, SyntaxNetwork.Part, SyntaxNetwork.FormatVersion), vectors),
            Lemmatizer.Read(Open(open, Lemmatizer.Part, Lemmatizer.FormatVersion)),
            NameRecognizer.Read(Open(open, NameRecognizer.Part, NameRecognizer.FormatVersion), vectors));
    }

    private static ModelFile Open(Func<string, Stream?> open, string part, int formatVersion)
    {
        using var stream = open($"{part}.bin") ?? throw new ModelException(
            $"There is no {part}.bin: take it from the release's models, or train it with tools/Variorum.Trainer and build again.");
        return ModelFile.Read(stream, part, formatVersion);
    }
}
