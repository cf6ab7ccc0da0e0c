using Variorum.Articles;
using Variorum.Claims;
using Variorum.Claims.Quantities.Learned;
using Variorum.Collation;
using Variorum.Collation.Accusations;
using Variorum.Collation.Arithmetic;
using Variorum.Collation.Arithmetic.Learned;
using Variorum.Collation.Dating;
using Variorum.Collation.Entities;
using Variorum.Collation.Questions;
using Variorum.Collation.Questions.Learned;
using Variorum.Collation.Reuse;
using Variorum.Collation.Sources;
using Variorum.Pages;

namespace Variorum;

/// <summary>The whole way from bytes to casebook: the table of contents of the program.</summary>
public static class CasebookBuilder
{
    /// <summary>The first half: a function of one snapshot alone. Safe to call from many threads.</summary>
    public static AnalysisOutcome Analyze(Snapshot snapshot) => Analyze(snapshot, CountedChoices.Learned);

    /// <param name="choices">How it is chosen what figures without a noun count, so that this can be learned and measured.</param>
    internal static AnalysisOutcome Analyze(Snapshot snapshot, CountedChoices choices) => PageReader.Read(snapshot) switch
    {
        PageReading.Read read => new AnalysisOutcome.Analyzed(Analyze(snapshot, read.Page, choices)),
        PageReading.Refused refused => new AnalysisOutcome.Refused(refused.Reason),
        var other => throw new InvalidOperationException($"Unknown reading {other.GetType()}."),
    };

    /// <summary>The second half: sees the whole pile and only annotates.</summary>
    public static Casebook Collate(Pile pile) => Collate(pile, QuestionMethod.Learned(QuestionModel.Load()), SumModel.Load());

    /// <param name="sums">What was learned of sums; without it only neighbours are added up.</param>
    internal static Casebook Collate(Pile pile, QuestionMethod method, SumModel? sums)
    {
        var analyses = PileOrder.Sort(pile);
        var snapshots = SnapshotCollator.Collate(pile, analyses);
        var (articles, warnings) = SourceListReader.Apply(pile, analyses);
        var voiced = VoiceCompleter.Complete(analyses, articles);
        var entities = EntityCollator.Collate(voiced);
        var claims = DenialCollator.Link(EntityLinks.Link(voiced, entities), analyses.ToDictionary(analysis => analysis.Snapshot, analysis => analysis.Text));
        articles = ArticleDater.Date(articles, claims, snapshots);
        var sources = SourceFinder.Find(articles, pile.SourceList, snapshots);
        var answers = new AnswerMaterial(claims, entities, snapshots);
        var arithmetic = ArithmeticFinder.Find(claims.Quantities, articles, snapshots, sums is null ? null : new LearnedSums(sums, answers));
        var reuse = ReuseFinder.Find(articles, snapshots);
        var origins = OriginFinder.Find(articles, snapshots, reuse);
        var questions = QuestionFinder.Find(new QuestionMaterial(answers, claims, entities, arithmetic, articles), method, OriginFinder.Roots(articles, origins));
        return new Casebook(
            pile.Settings, snapshots, sources, articles, claims.Quantities, claims.Dates, questions, PileOrder.Sort(pile.Unread), warnings)
        {
            Entities = entities,
            Mentions = claims.Mentions,
            Attributions = claims.Attributions,
            Accusations = claims.Accusations,
            Labels = claims.Labels,
            Events = claims.Events,
            Reuse = reuse,
            Origins = origins,
            Arithmetic = arithmetic,
        };
    }

    private static SnapshotAnalysis Analyze(Snapshot snapshot, Page page, CountedChoices choices)
    {
        var found = ArticleFinder.Find(page);
        var claims = ClaimFinder.Find(page, found, choices);
        return new SnapshotAnalysis(
            snapshot.Id,
            snapshot.Bytes.Length,
            page.MediaType,
            page.Reader,
            page.Text,
            found.Articles,
            found.Furniture,
            claims,
            [.. page.Warnings, .. found.Warnings, .. ClaimFinder.Warnings(found)])
        {
            Site = PageSite.Of(page, found),
        };
    }
}
