using Variorum.Collation;
using Variorum.Collation.Arithmetic.Learned;
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
    private readonly Dictionary<(string, string), RelationKind> _relations;

    public LabelledMatter(string path)
    {
        Name = Path.GetFileName(path);
        _folder = MatterFolder.Read(path);
        _pile = AnalysedPile.Read(_folder.PilePath);
        (var casebook, Material) = AnalysedPile.Ruled(_pile, SumModel.Load());
        var export = AnalysedPile.Export(casebook);
        var matched = Quantities(export).Matched;
        _questions = matched.ToDictionary(pair => pair.Value.Text("id") ?? "", pair => QuestionsOf(pair.Key), StringComparer.Ordinal);
        _relations = Relations(_folder.Gold.Relations, matched.ToDictionary(pair => pair.Key, pair => pair.Value.Text("id") ?? ""));
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

    /// <summary>The gold has some question that it answers.</summary>
    public bool IsAsked(Answer answer) => IsMarked(answer) && !QuestionsOf(answer).IsEmpty;

    /// <summary>Each printing of the one with each of the other, of those that the gold marks.</summary>
    public List<(Answer A, Answer B)> MarkedPairs(ReadingGroup a, ReadingGroup b) => [.. a.Answers.Where(IsMarked).SelectMany(_ => b.Answers.Where(IsMarked), (first, second) => (A: first, B: second))];

    /// <summary>The gold's questions, of those answers that were found; none of a single one.</summary>
    public IEnumerable<AnswerGroup> Questions => Enumerable.Range(0, _folder.Gold.Questions.Length)
        .Select(number => Answers.Where(answer => QuestionsOf(answer).Contains(number)).ToImmutableArray())
        .Where(answers => answers.Length > 1)
        .Select(AnswerGroup.Of);

    /// <summary>How the gold says that two answers stand to each other; null where it does not say.</summary>
    public RelationKind? RelationOf(Answer a, Answer b) => _relations.TryGetValue((a.Quantity.Id.ToString(), b.Quantity.Id.ToString()), out var kind) ? kind : null;

    /// <summary>Questions and relations as they come out by another method.</summary>
    public Score Score(QuestionMethod method)
    {
        var export = AnalysedPile.Export(CasebookBuilder.Collate(_pile, method, SumModel.Load()));
        var misses = new List<Miss>();
        var quantities = Quantities(export);
        return new Score([QuestionScorer.Score(_folder.Gold, export, quantities.Matched, misses), RelationScorer.Score(_folder.Gold, export, quantities.Matched, misses), RelationScorer.Conflicts(_folder.Gold, export, quantities.Matched), RelationScorer.MarkedConflicts(_folder.Gold, export, quantities.Matched), QuestionScorer.Strays(_folder.Gold, export, quantities.Matched, misses)], [.. misses]);
    }

    /// <summary>Both ways round, by the identifiers of what was found.</summary>
    private static Dictionary<(string, string), RelationKind> Relations(ImmutableArray<GoldRelation> gold, Dictionary<GoldReference, string> matched)
    {
        var relations = new Dictionary<(string, string), RelationKind>();
        foreach (var relation in gold)
        {
            if (!matched.TryGetValue(relation.A, out var a) || !matched.TryGetValue(relation.B, out var b)) continue;
            relations[(a, b)] = relations[(b, a)] = Enum.Parse<RelationKind>(relation.Kind.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
        }

        return relations;
    }

    private QuantityScorer Quantities(ExportFile export) => QuantityScorer.Of(_folder.Gold, export, new List<Miss>());

    private ImmutableArray<int> QuestionsOf(Answer answer) => _questions[answer.Quantity.Id.ToString()];

    private ImmutableArray<int> QuestionsOf(GoldReference quantity) =>
        [.. Enumerable.Range(0, _folder.Gold.Questions.Length).Where(number => _folder.Gold.Questions[number].Readings.Any(reading => reading.Contains(quantity)))];
}
