using Variorum.Claims;
using Variorum.Collation.Arithmetic;
using Variorum.Collation.Entities;
using Variorum.Collation.Questions.Learned;

namespace Variorum.Collation.Questions;

/// <summary>What a pile gives to ask questions of: its answers, and all that compares them.</summary>
internal sealed class QuestionMaterial
{
    private readonly ILookup<Answer, int> _ruled;

    /// <param name="claims">Of these the quantities, and the mentions that tell where places lie.</param>
    public QuestionMaterial(SnapshotClaims claims, ImmutableArray<Entity> entities, ImmutableArray<Identity> arithmetic, ImmutableArray<CollatedArticle> articles, ImmutableArray<CollatedSnapshot> snapshots)
    {
        var texts = snapshots.ToDictionary(snapshot => snapshot.Id, snapshot => snapshot.Text);
        var reckonings = Reckoning.Of(arithmetic, claims.Quantities);
        Places = new PlaceMap(entities, claims.Mentions, texts);
        Answers = [.. new AnswerReader(new NameForms(entities), texts).Read(claims.Quantities).OrderBy(answer => answer.Quantity.Anchor).ThenBy(answer => answer.Quantity.Id)];
        var contrasts = new Contrasts(Answers, texts);
        var (words, context) = (new WordWeights(Answers.Select(answer => answer.Words)), new WordWeights(Answers.Select(answer => answer.All)));
        var coincidence = new Coincidence(Answers);
        var comparer = new AnswerComparer(Places, new Inclusions(texts), contrasts, coincidence, words, context);
        var surroundings = new Surroundings(new WordWeights(Answers.Select(answer => answer.AllStems)), new WordWeights(Answers.Select(answer => answer.Near)), new Gists(Answers, words, context), new Forerunners(Answers));
        Pairs = new PairFeatures(comparer, Places, coincidence, words, context, surroundings);
        var supersession = new Supersession(articles.ToDictionary(article => article.Article.Id), texts, new Sides(claims, entities));
        Relations = new RelationFinder(new RelationRules(reckonings, Places, supersession, contrasts), new RelationFeatures(Pairs, Places, supersession, contrasts, texts));
        Figures = new FigureFeatures(Pairs, words, context);
        Ruled = new QuestionGrouper(comparer, reckonings).Group([.. Answers.Where(AnswerReader.SaysEnough)]);
        _ruled = Ruled.SelectMany((group, number) => group.Core.Concat(group.OtherWords).Select(answer => (answer, number)))
            .ToLookup(pair => pair.answer, pair => pair.number, (IEqualityComparer<Answer>)ReferenceEqualityComparer.Instance);
    }

    /// <summary>As they stand in the pile.</summary>
    public ImmutableArray<Answer> Answers { get; }

    /// <summary>Where places lie.</summary>
    public PlaceMap Places { get; }

    public RelationFinder Relations { get; }

    public PairFeatures Pairs { get; }

    public FigureFeatures Figures { get; }

    /// <summary>What the rules put together.</summary>
    public ImmutableArray<AnswerGroup> Ruled { get; }

    /// <summary>The rules put both into one question.</summary>
    public bool AreRuledOne(Answer a, Answer b) => _ruled[a].Any(_ruled[b].Contains);
}
