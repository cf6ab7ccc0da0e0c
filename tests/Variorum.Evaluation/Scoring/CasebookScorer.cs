using System.Text.Json;
using Variorum.Evaluation.Export;
using Variorum.Evaluation.Gold.Model;
using Variorum.Evaluation.Scoring.Sections;

namespace Variorum.Evaluation.Scoring;

/// <summary>Scores an export against the gold of its pile. What <c>score.py</c> of that pile measures too has the same name and value.</summary>
public static class CasebookScorer
{
    public static Score Score(GoldPile gold, ExportFile export)
    {
        var misses = new List<Miss>();
        var entities = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var entity in export.Of("entity")) entities[entity.Text("id") ?? ""] = entity;
        var quantities = new QuantityScorer(misses);
        var accusations = new AccusationScorer(misses);
        var speech = gold.Documents.Any(document => !(document.Attributions.IsEmpty && document.Accusations.IsEmpty && document.Labels.IsEmpty));
        // Where a matter's gold marks nothing of a kind, nobody has looked for it: a figure would say only that.
        ISectionScorer[] sections =
        [
            new ArticleScorer(misses), new FurnitureScorer(), quantities, new DateScorer(misses),
            .. !speech ? Array.Empty<ISectionScorer>() :
            [
                new AttributionScorer(misses), accusations,
                new LabelScorer(misses, MarksPlain(gold), entities.ToDictionary(entry => entry.Key, entry => Names(entry.Value))),
            ],
            .. gold.SharedEntities.IsEmpty && gold.Documents.All(document => document.Entities.IsEmpty) ? Array.Empty<ISectionScorer>() : [new EntityScorer(misses, entities)],
        ];
        foreach (var document in gold.Documents)
        {
            var names = new NameMatcher(document.Entities, gold.SharedEntities);
            var found = ExportDocument.Find(export, document.Name);
            foreach (var section in sections) section.Add(document, found, names);
        }

        return new Score(
            [
                .. sections.SelectMany(section => section.Figures()),
                .. speech ? [DenialScorer.Score(gold, export, accusations.Matched, misses)] : Array.Empty<Figure>(),
                QuestionScorer.Score(gold, export, quantities.Matched, misses),
                TitleScorer.Score(gold, export, quantities.Matched, misses),
                RelationScorer.Score(gold, export, quantities.Matched, misses),
                RelationScorer.Conflicts(gold, export, quantities.Matched),
                RelationScorer.MarkedConflicts(gold, export, quantities.Matched),
                QuestionScorer.Strays(gold, export, quantities.Matched, misses),
                .. ArithmeticScorer.Score(gold, export, misses),
            ],
            [.. misses]);
    }

    private static bool MarksPlain(GoldPile gold) => gold.Documents.Any(document => document.Labels.Any(label => label.Polarity == LabelScorer.Plain));

    private static ImmutableArray<string> Names(JsonElement entity) =>
    [
        .. entity.Items("forms")
            .Select(form => form.ValueKind == JsonValueKind.String ? form.GetString() : form.Text("form") ?? form.Text("text"))
            .Prepend(entity.Text("name")).OfType<string>(),
    ];
}
