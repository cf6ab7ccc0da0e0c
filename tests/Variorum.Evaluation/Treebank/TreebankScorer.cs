namespace Variorum.Evaluation.Treebank;

/// <summary>The CoNLL 2018 figures of one reading of a text against another: F1, in per cent.</summary>
public static class TreebankScorer
{
    /// <exception cref="ArgumentException">The two are not readings of one text.</exception>
    public static IReadOnlyList<(string Name, double Value)> Score(TreebankText gold, TreebankText system)
    {
        if (!string.Equals(gold.Characters, system.Characters, StringComparison.Ordinal))
            throw new ArgumentException("The two readings differ in their characters.", nameof(system));
        var aligned = WordAlignment.Align(gold.Words, system.Words);
        double F1(Func<TreebankWord, TreebankWord, bool> agrees)
        {
            var right = 0;
            for (var s = 0; s < aligned.Length; s++)
                right += aligned[s] >= 0 && agrees(gold.Words[aligned[s]], system.Words[s]) ? 1 : 0;
            return Harmonic(right, gold.Words.Length, system.Words.Length);
        }

        bool SameHead(TreebankWord right, TreebankWord found) => (found.Head < 0 ? -1 : aligned[found.Head]) == right.Head && (found.Head < 0 || right.Head >= 0);
        return
        [
            ("words", F1((_, _) => true)),
            ("sentences", Harmonic(gold.Sentences.Intersect(system.Sentences).Count(), gold.Sentences.Length, system.Sentences.Length)),
            ("UPOS", F1((right, found) => right.Upos == found.Upos)),
            ("XPOS", F1((right, found) => right.Xpos == found.Xpos)),
            ("lemmas", F1((right, found) => right.Lemma == "_" || right.Lemma == found.Lemma)),
            ("UAS", F1(SameHead)),
            ("LAS", F1((right, found) => SameHead(right, found) && right.Relation == found.Relation)),
        ];
    }

    private static double Harmonic(int right, int gold, int system) => gold + system == 0 ? 100 : 200.0 * right / (gold + system);
}
