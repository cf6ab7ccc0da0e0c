using Variorum.Expressions.Dates;
using Variorum.Text;

namespace Variorum.Collation.Questions;

/// <summary>Tells where a voice has put another figure in the place of its earlier one.</summary>
internal sealed class Supersession(IReadOnlyDictionary<Identifier, CollatedArticle> articles, IReadOnlyDictionary<SnapshotId, string> texts)
{
    private static readonly ImmutableArray<string> Cues =
    [
        "revised", "corrected", "lowered", "raised", "updated", "down from", "up from", "instead of", "earlier figure", "previous figure", "earlier said", "previously said",
        "earlier put", "previously put", "earlier report", "at first", "initially", "no longer", "withdrew", "withdrawn", "replaces", "replaced",
    ];

    /// <summary>A sentence that says so, or null.</summary>
    public string? Between(ReadingGroup a, ReadingGroup b) => Said(a, b) ?? Said(b, a) ?? ByOneVoice(a, b);

    /// <summary>The text itself: one sentence gives both figures and says that the one has replaced the other.</summary>
    private string? Said(ReadingGroup a, ReadingGroup b)
    {
        foreach (var answer in a.Answers)
        {
            if (b.Answers.All(other => other.Quantity.Anchor.Snapshot != answer.Quantity.Anchor.Snapshot || other.Quantity.Sentence != answer.Quantity.Sentence)) continue;
            var sentence = Folding.Fold(answer.Quantity.Sentence.Of(texts[answer.Quantity.Anchor.Snapshot]));
            if (Cues.FirstOrDefault(cue => sentence.Contains(cue, StringComparison.Ordinal)) is { } cue) return $"One sentence gives both, with “{cue}”.";
        }

        return null;
    }

    private string? ByOneVoice(ReadingGroup a, ReadingGroup b)
    {
        var (ofA, ofB) = (First(a), First(b));
        foreach (var (voice, dayA) in ofA.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (!ofB.TryGetValue(voice, out var dayB) || dayA.Day == dayB.Day) continue;
            var (early, late, old, young) = dayA.Day < dayB.Day ? (dayA, dayB, a, b) : (dayB, dayA, b, a);
            return $"{early.Name} is given with {Figure(old)} on {early.Day:yyyy-MM-dd} and with {Figure(young)} on {late.Day:yyyy-MM-dd}.";
        }

        return null;
    }

    private static string Figure(ReadingGroup reading) => Arithmetic.Equation.Plain(reading.First.Size);

    /// <summary>The closest speakers, each with the first day on which an article that prints the figure appeared.</summary>
    private Dictionary<string, (DateOnly Day, string Name)> First(ReadingGroup reading)
    {
        var first = new Dictionary<string, (DateOnly Day, string Name)>(StringComparer.Ordinal);
        foreach (var quantity in reading.Answers.Select(answer => answer.Quantity).Where(quantity => !quantity.Voice.IsEmpty))
        {
            if (!articles.TryGetValue(quantity.Article, out var article) || !EdtfParser.TryParse(article.Article.Published, out var published) || published.Earliest is not { } day) continue;
            var voice = Folding.Fold(quantity.Voice[0]);
            if (!first.TryGetValue(voice, out var known) || day < known.Day) first[voice] = (day, quantity.Voice[0]);
        }

        return first;
    }
}
