using Variorum.Claims;
using Variorum.Collation.Entities;
using Variorum.Collation.Questions.Learned;
using Variorum.Text;

namespace Variorum.Collation.Questions;

/// <summary>The answers of a pile, and all that compares two of them by their words, places and values. Knows of no sums and of no questions: both are found with it.</summary>
internal sealed class AnswerMaterial
{
    /// <param name="claims">Of these the quantities, and the mentions that tell where places lie.</param>
    public AnswerMaterial(SnapshotClaims claims, ImmutableArray<Entity> entities, ImmutableArray<CollatedSnapshot> snapshots)
    {
        Texts = snapshots.ToDictionary(snapshot => snapshot.Id, snapshot => snapshot.Text);
        Places = new PlaceMap(entities, claims.Mentions, Texts);
        Answers = [.. new AnswerReader(new NameForms(entities), Texts).Read(claims.Quantities).OrderBy(answer => answer.Quantity.Anchor).ThenBy(answer => answer.Quantity.Id)];
        Contrasts = new Contrasts(Answers, Texts);
        (Words, Context) = (new WordWeights(Answers.Select(answer => answer.Words)), new WordWeights(Answers.Select(answer => answer.All)));
        Coincidence = new Coincidence(Answers);
        Surroundings = new Surroundings(new WordWeights(Answers.Select(answer => answer.AllStems)), new WordWeights(Answers.Select(answer => answer.Near)), new Gists(Answers, Words, Context), new Forerunners(Answers));
        Comparer = new AnswerComparer(Places, new Inclusions(Texts), Contrasts, Coincidence, Words, Context);
    }

    public IReadOnlyDictionary<SnapshotId, string> Texts { get; }

    /// <summary>As they stand in the pile.</summary>
    public ImmutableArray<Answer> Answers { get; }

    /// <summary>Where places lie.</summary>
    public PlaceMap Places { get; }

    public Contrasts Contrasts { get; }

    public Coincidence Coincidence { get; }

    /// <summary>How much a word tells among phrases for what is counted.</summary>
    public WordWeights Words { get; }

    /// <summary>How much it tells among these and their sentences.</summary>
    public WordWeights Context { get; }

    public Surroundings Surroundings { get; }

    public AnswerComparer Comparer { get; }
}
