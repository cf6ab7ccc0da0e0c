using System.Text.Json;
using Variorum.Evaluation.Export;
using Variorum.Evaluation.Gold.Model;

namespace Variorum.Evaluation.Scoring.Sections;

/// <summary>B-cubed over the surface forms of each document, and whether private individuals are told from public ones.</summary>
internal sealed class EntityScorer(ICollection<Miss> misses, IReadOnlyDictionary<string, JsonElement> entities) : ISectionScorer
{
    private readonly Share _privateFound = new();
    private readonly Share _publicMarked = new();
    private double _precision;
    private double _recall;
    private int _forms;
    private int _formsFound;

    public void Add(GoldDocument gold, ExportDocument export, NameMatcher names)
    {
        var mentioned = export.Of("mention").ToLookup(m => NameWords.Fold(m.Text("quote")), m => m.Text("entity") ?? "", StringComparer.Ordinal);
        AddForms(gold, mentioned);
        foreach (var person in gold.Entities.Where(entity => entity.Type == "person")) AddPerson(gold, person, mentioned);
    }

    public IEnumerable<Figure> Figures()
    {
        var precision = _precision / Math.Max(1, _formsFound);
        var recall = _recall / Math.Max(1, _forms);
        var b3 = 2 * precision * recall / Math.Max(1e-9, precision + recall);
        return
        [
            new Figure("entities.b3", b3, $"P {precision:0.00} R {recall:0.00} of {_forms} forms"),
            _privateFound.Of("private.recall"),
            _publicMarked.Of("private.public-marked", " public persons", Better.Lower),
        ];
    }

    private void AddForms(GoldDocument gold, ILookup<string, string> mentioned)
    {
        var items = gold.Entities
            .SelectMany((entity, index) => Forms(entity).Select(form => (Gold: index, Found: Usual(mentioned[form]))))
            .ToList();
        var goldSizes = items.CountBy(item => item.Gold).ToDictionary();
        var foundSizes = items.Where(item => item.Found is not null).CountBy(item => item.Found!).ToDictionary();
        var shared = items.CountBy(item => item).ToDictionary();
        foreach (var item in items)
        {
            _forms++;
            if (item.Found is null) continue;
            _formsFound++;
            _precision += (double)shared[item] / foundSizes[item.Found];
            _recall += (double)shared[item] / goldSizes[item.Gold];
        }
    }

    private void AddPerson(GoldDocument gold, GoldEntity person, ILookup<string, string> mentioned)
    {
        var found = Forms(person).SelectMany(form => mentioned[form]).Distinct(StringComparer.Ordinal).ToList();
        var marked = found.Any(id => entities.TryGetValue(id, out var entity) && entity.Flag("privateIndividual"));
        if (!person.Private)
        {
            if (found.Count > 0) _publicMarked.Add(marked);
            return;
        }

        _privateFound.Add(marked);
        if (!marked) misses.Add(new Miss("private", gold.Name, person.Name));
    }

    private static IEnumerable<string> Forms(GoldEntity entity) => entity.Forms.Select(NameWords.Fold).Distinct(StringComparer.Ordinal);

    /// <summary>The entity that a form mostly means; the first of equals.</summary>
    private static string? Usual(IEnumerable<string> found) =>
        found.CountBy(entity => entity, StringComparer.Ordinal).OrderByDescending(count => count.Value).Select(count => count.Key).FirstOrDefault();
}
