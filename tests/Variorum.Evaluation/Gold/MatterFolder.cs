using System.Text;
using Variorum.Evaluation.Gold.Marks;
using Variorum.Evaluation.Gold.Model;

namespace Variorum.Evaluation.Gold;

/// <summary>One matter of the examples: <c>pile/</c> with its documents, <c>gold/</c> with a marked copy of each and <c>matter.records</c>.</summary>
public sealed class MatterFolder
{
    private const string MarkedExtension = ".marked";
    private const string RecordsFile = "matter.records";

    private MatterFolder(string path, GoldPile gold, ImmutableSortedDictionary<string, string> texts)
    {
        Path = path;
        Gold = gold;
        Texts = texts;
    }

    public string Path { get; }

    public string PilePath => System.IO.Path.Combine(Path, "pile");

    public GoldPile Gold { get; }

    /// <summary>Each document's text as the marked copy has it, by file name.</summary>
    public ImmutableSortedDictionary<string, string> Texts { get; }

    /// <exception cref="GoldFormatException">The gold is malformed.</exception>
    public static MatterFolder Read(string path)
    {
        var gold = System.IO.Path.Combine(path, "gold");
        var marked = Directory.EnumerateFiles(gold, "*" + MarkedExtension)
            .Order(StringComparer.Ordinal)
            .Select(file => MarkParser.Parse(ReadText(file), file))
            .ToImmutableArray();
        var names = marked.Select(text => System.IO.Path.GetFileNameWithoutExtension(text.File)).ToList();
        var documents = marked.Select((text, i) => MarkedDocumentCompiler.Compile(text, names[i])).ToImmutableArray();
        var records = marked.Select((text, i) => new GoldRecords(text.Records, text.ErrorAt, new GoldReferences(documents, names[i]))).ToList();
        var local = records.Count;
        if (SharedRecords(gold, documents) is { } shared) records.Add(shared);
        var pile = new GoldPile(
            documents,
            [.. records.Skip(local).SelectMany(file => file.Entities())],
            [.. records.SelectMany(file => file.Questions())],
            [.. records.SelectMany(file => file.Relations())],
            [.. records.SelectMany(file => file.Identities())],
            [.. records.SelectMany(file => file.Reuses())],
            [.. records.SelectMany(file => file.Origins())],
            [.. records.SelectMany(file => file.Denials())],
            [.. records.SelectMany(file => file.Differences())]);
        return new MatterFolder(path, pile, marked.Select((text, i) => KeyValuePair.Create(names[i], text.Text))
            .ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    private static GoldRecords? SharedRecords(string gold, ImmutableArray<GoldDocument> documents)
    {
        var file = System.IO.Path.Combine(gold, RecordsFile);
        if (!File.Exists(file)) return null;
        var source = ReadText(file);
        return new GoldRecords(
            GoldRecordReader.Parse(source, file), (at, problem) => new MarkCursor(source, file).ErrorAt(at, problem), new GoldReferences(documents, null));
    }

    /// <summary>A byte-order mark belongs to the file, not to its text.</summary>
    private static string ReadText(string file) => new UTF8Encoding(false, true).GetString(File.ReadAllBytes(file)).TrimStart('\uFEFF');
}
