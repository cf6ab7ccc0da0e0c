using System.Text.Json;
using Variorum.Collation;
using Variorum.Collation.Questions;
using Variorum.Evaluation.Export;
using Variorum.Evaluation.Gold.Model;

namespace Variorum.Evaluation.Scoring;

/// <summary>Whether a question is asked in the words that a person chose for it: F1 of the content words, without endings, mean over the questions that were found.</summary>
internal static class TitleScorer
{
    private const int FewestShared = 2;

    /// <summary>What every question has, or may have.</summary>
    private static readonly ImmutableHashSet<string> Asking = ["how", "many", "much", "what", "number", "given", "there", "sum", "long", "large", "percentage", "length", "distance", "did", "do", "does", "time", "person"];

    /// <param name="matched">The gold quantities that were found, with what was found.</param>
    public static Figure Score(GoldPile gold, ExportFile export, IReadOnlyDictionary<GoldReference, JsonElement> matched, ICollection<Miss> misses)
    {
        var found = export.Of("question").Select(question => (Question: question, Figures: question.Items("readings").SelectMany(reading => reading.Texts("quantities")).ToHashSet(StringComparer.Ordinal))).ToList();
        var scores = new List<double>();
        foreach (var question in gold.Questions)
        {
            var figures = question.Readings.SelectMany(reading => reading).Where(matched.ContainsKey).Select(figure => matched[figure].Text("id") ?? "").ToHashSet(StringComparer.Ordinal);
            var (best, shared) = found.Select(candidate => (candidate.Question, Shared: candidate.Figures.Count(figures.Contains))).OrderByDescending(candidate => candidate.Shared).FirstOrDefault();
            if (shared < FewestShared) continue;
            var asked = best.Text("text") ?? "";
            scores.Add(F1(Words(question.Text), Words(asked)));
            if (scores[^1] < 1) misses.Add(new Miss("titles", "", $"{scores[^1]:0.00} {asked} | gold: {question.Text}"));
        }

        return new Figure("questions.words", scores.Count > 0 ? scores.Average() : 0, $"of {scores.Count} questions", scores.Count > 0 ? Better.Higher : Better.Unjudged);
    }

    private static double F1(HashSet<string> gold, HashSet<string> asked) =>
        gold.Count + asked.Count == 0 ? 1 : 2.0 * gold.Intersect(asked).Count() / (gold.Count + asked.Count);

    private static HashSet<string> Words(string text) =>
        [.. CountedWords.Content(text).Where(word => !Asking.Contains(word) && !char.IsAsciiDigit(word[0])).Select(Stems.OfLike)];
}
