using Variorum.Claims;
using Variorum.Collation.Arithmetic;
using Variorum.Collation.Entities;
using Variorum.Collation.Questions.Learned;

namespace Variorum.Collation.Questions;

/// <summary>What a pile gives to ask questions of: its answers, and all that compares them.</summary>
internal sealed class QuestionMaterial
{
    private readonly ILookup<Answer, int> _ruled;

    public QuestionMaterial(AnswerMaterial answers, SnapshotClaims claims, ImmutableArray<Entity> entities, ImmutableArray<Identity> arithmetic, ImmutableArray<CollatedArticle> articles)
    {
        (Material, Answers, Places, PlaceNames) = (answers, answers.Answers, answers.Places, new PlaceNames(entities, articles, answers.Texts));
        var reckonings = Reckoning.Of(arithmetic, claims.Quantities);
        Pairs = new PairFeatures(answers);
        var supersession = new Supersession(articles.ToDictionary(article => article.Article.Id), answers.Texts, new Sides(claims, entities));
        Relations = new RelationFinder(new RelationRules(reckonings, Places, supersession, answers.Contrasts), new RelationFeatures(Pairs, Places, supersession, answers.Contrasts, answers.Texts));
        Figures = new FigureFeatures(Pairs, answers.Words, answers.Context);
        Ruled = new QuestionGrouper(answers.Comparer, reckonings).Group([.. Answers.Where(AnswerReader.SaysEnough)]);
        _ruled = Ruled.SelectMany((group, number) => group.All.Select(answer => (answer, number)))
            .ToLookup(pair => pair.answer, pair => pair.number, (IEqualityComparer<Answer>)ReferenceEqualityComparer.Instance);
    }

    /// <summary>What is known before any sum and any question.</summary>
    public AnswerMaterial Material { get; }

    /// <summary>As they stand in the pile.</summary>
    public ImmutableArray<Answer> Answers { get; }

    /// <summary>Where places lie.</summary>
    public PlaceMap Places { get; }

    /// <summary>What may be told as a place.</summary>
    public PlaceNames PlaceNames { get; }

    public RelationFinder Relations { get; }

    public PairFeatures Pairs { get; }

    public FigureFeatures Figures { get; }

    /// <summary>What the rules put together.</summary>
    public ImmutableArray<AnswerGroup> Ruled { get; }

    /// <summary>The rules put both into one question.</summary>
    public bool AreRuledOne(Answer a, Answer b) => _ruled[a].Any(_ruled[b].Contains);
}
