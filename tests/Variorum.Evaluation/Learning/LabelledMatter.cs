using Variorum.Collation;
using Variorum.Collation.Questions;
using Variorum.Evaluation.Export;
using Variorum.Evaluation.Gold;
using Variorum.Evaluation.Gold.Model;
using Variorum.Evaluation.Scoring;
using Variorum.Evaluation.Scoring.Sections;
using Variorum.Evaluation.Sets;

namespace Variorum.Evaluation.Learning;

/// <summary>An invented matter, with what is found in it and which questions its gold asks.</summary>
internal sealed class LabelledMatter
{
    private readonly Pile _pile;
    private readonly MatterFolder _folder;
    private readonly Dictionary<string, ImmutableArray<int>> _questions;

    public LabelledMatter(string path)
    {
        Name = Path.GetFileName(path);
        _folder = MatterFolder.Read(path);
        _pile = AnalysedPile.Of(AnalysedPile.Files(_folder.PilePath).Select(file => (file, AnalysedPile.Analyze(file))));
        QuestionMaterial? seen = null;
        var export = AnalysedPile.Export(CasebookBuilder.Collate(_pile, material => (seen = material).Ruled));
        Material = seen ?? throw new ProductFailedException($"{path} was not collated.");
        _questions = Quantities(export).Matched.ToDictionary(pair => pair.Value.Text("id") ?? "", pair => QuestionsOf(pair.Key), StringComparer.Ordinal);
        Answers = [.. Material.Answers.Where(IsMarked)];
    }

    public string Name { get; }

    public QuestionMaterial Material { get; }

    /// <summary>Those that the gold marks too.</summary>
    public ImmutableArray<Answer> Answers { get; }

    /// <summary>The gold has a question that both answer.</summary>
    public bool AreOne(Answer a, Answer b) => QuestionsOf(a).Any(QuestionsOf(b).Contains);

    /// <summary>Whether the gold knows of it.</summary>
    public bool IsMarked(Answer answer) => _questions.ContainsKey(answer.Quantity.Id.ToString());

    /// <summary>Questions and relations as they come out with another way of grouping.</summary>
    public Score Score(Func<QuestionMaterial, ImmutableArray<AnswerGroup>> group)
    {
        var export = AnalysedPile.Export(CasebookBuilder.Collate(_pile, group));
        var misses = new List<Miss>();
        var quantities = Quantities(export);
        return new Score([QuestionScorer.Score(_folder.Gold, export, quantities.Matched, misses), RelationScorer.Score(_folder.Gold, export, quantities.Matched, misses)], [.. misses]);
    }

    private QuantityScorer Quantities(ExportFile export)
    {
        var scorer = new QuantityScorer(new List<Miss>());
        foreach (var document in _folder.Gold.Documents)
            scorer.Add(document, ExportDocument.Find(export, document.Name), new NameMatcher(document.Entities, _folder.Gold.SharedEntities));
        return scorer;
    }

    private ImmutableArray<int> QuestionsOf(Answer answer) => _questions[answer.Quantity.Id.ToString()];

    private ImmutableArray<int> QuestionsOf(GoldReference quantity) =>
        [.. Enumerable.Range(0, _folder.Gold.Questions.Length).Where(number => _folder.Gold.Questions[number].Readings.Any(reading => reading.Contains(quantity)))];
}
