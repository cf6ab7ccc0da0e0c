using System.Text.RegularExpressions;
using Variorum.Evaluation.Gold.Model;

namespace Variorum.Evaluation.Scoring;

/// <summary>Tells whether two names mean one gold entity: by its forms first, by shared words only where no other entity fits as well.</summary>
internal sealed partial class NameMatcher
{
    private readonly Dictionary<string, HashSet<string>> _byForm = new(StringComparer.Ordinal);
    private readonly List<(string Entity, HashSet<string> Words)> _words = [];

    public NameMatcher(IEnumerable<GoldEntity> document, IEnumerable<GoldEntity> shared)
    {
        foreach (var entity in document.Concat(shared)) Add(entity);
    }

    [GeneratedRegex(@"\((.*?)\)")]
    private static partial Regex Bracketed();

    /// <summary>True where one of the gold names and one of the predicted names mean the same.</summary>
    public bool Same(IEnumerable<string?> gold, IEnumerable<string?> predicted)
    {
        var names = Parts(predicted).ToList();
        return Parts(gold).Any(g => names.Any(p => Same(g, p)));
    }

    public bool Same(IEnumerable<string?> gold, string? predicted) => Same(gold, [predicted]);

    private void Add(GoldEntity entity)
    {
        var key = NameWords.Fold(entity.Name);
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var form in entity.Forms.Prepend(entity.Name))
        {
            words.UnionWith(NameWords.Of(form));
            var inBrackets = Bracketed().Matches(form).Select(match => match.Groups[1].Value);
            foreach (var variant in inBrackets.Append(form).Append(Bracketed().Replace(form, "")))
            {
                var folded = NameWords.Fold(variant);
                if (folded.Length == 0) continue;
                if (!_byForm.TryGetValue(folded, out var entities)) _byForm[folded] = entities = new HashSet<string>(StringComparer.Ordinal);
                entities.Add(key);
            }
        }

        _words.Add((key, words));
    }

    /// <summary>"A; B" stands for itself and for A and B.</summary>
    private static IEnumerable<string> Parts(IEnumerable<string?> names) =>
        names.Where(name => !string.IsNullOrEmpty(name))
            .SelectMany(name => name!.Contains("; ", StringComparison.Ordinal) ? name.Split("; ").Prepend(name) : [name])
            .Where(name => name.Length > 0);

    private bool Same(string gold, string predicted)
    {
        var (foldedGold, foldedPredicted) = (NameWords.Fold(gold), NameWords.Fold(predicted));
        if (foldedGold == foldedPredicted) return true;
        var (goldEntities, predictedEntities) = (Entities(gold), Entities(predicted));
        if (goldEntities.Overlaps(predictedEntities)) return true;
        if (goldEntities.Count > 0 || predictedEntities.Count > 0) return false;
        var (a, b) = (NameWords.Of(foldedGold), NameWords.Of(foldedPredicted));
        return a.Count > 0 && b.Count > 0 && (double)a.Intersect(b).Count() / Math.Max(a.Count, b.Count) > 0.5;
    }

    private HashSet<string> Entities(string name)
    {
        if (_byForm.TryGetValue(NameWords.Fold(name), out var known)) return known;
        var words = NameWords.Of(NameWords.Fold(name));
        var best = 0.5;
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (entity, entityWords) in _words)
        {
            var score = (double)words.Intersect(entityWords).Count() / Math.Max(1, words.Count);
            if (score > best)
            {
                best = score;
                found = [entity];
            }
            else if (score == best && found.Count > 0)
            {
                found.Add(entity);
            }
        }

        return found.Count == 1 ? found : [];
    }
}
