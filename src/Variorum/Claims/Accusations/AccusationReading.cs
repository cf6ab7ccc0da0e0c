using Variorum.Articles;
using Variorum.Claims.Accusations.Disputes;
using Variorum.Claims.Attributions;
using Variorum.Claims.Entities;
using Variorum.Claims.Labels;
using Variorum.Claims.Reading;
using Variorum.Language;
using Variorum.Language.Semantics;
using Variorum.Text;

namespace Variorum.Claims.Accusations;

/// <summary>An article with what is needed to say who is meant by a wrong and who answers for it.</summary>
internal sealed class AccusationReading(ReadArticle article, ArticleEntities entities, ImmutableArray<Attribution> attributions)
{
    private readonly VoiceChains _voices = new(attributions);
    private readonly Antecedents _antecedents = new(article, entities, attributions);

    /// <summary>Null where nobody is meant, where nobody but the accused says it, or where it is only denied, asked or demanded.</summary>
    public Charge? Told(Wrong wrong)
    {
        // "the Port Allard explosion" happened there; "Ostria's threats" are made by a government.
        var (place, doer) = _antecedents.Of(wrong.DoerSentence, wrong.Doer) ?? (wrong.DoerSentence, wrong.Doer);
        var accused = Accused.Of(place, doer, entities, article.Page.Text, wrong.Answers || doer != wrong.Doer ? Speaks.Known : Speaks.Unknown).Where(party => party.Entity?.Type != EntityType.Place || !wrong.Doer.Is("compound")).ToImmutableArray();
        // What a person attacks he mostly attacks with words.
        var strength = wrong.IsAttack && accused.All(party => party.Entity?.Type == EntityType.Person) ? WrongStrength.None : wrong.Strength;
        return strength == WrongStrength.None ? null : Make(wrong.Span, accused, strength, wrong.IsOmission);
    }

    /// <summary>"accused the guard of theft".</summary>
    public Charge? Called(CalledAccusation called)
    {
        var accused = Accused.Of(called.Sentence, called.Accused, entities, article.Page.Text, called.IsOpen ? Speaks.AnyNoun : Speaks.Known, called.Span.Start);
        var (outer, within) = _voices.Of(called.Span);
        var accuser = called.Accuser is null || (Accused.Narrowest(called.Sentence, called.Accuser, entities) is null && within is { Stance: Stance.Accuses } && outer.Length > 0) ? null : NameOf(called.Sentence, called.Accuser);
        if (within is { Stance: Stance.Denies or Stance.Questions }) return null;
        var voice = accuser is null || (outer is [var first, ..] && first == accuser) ? outer : [accuser, .. outer];
        return Without(accused, voice) is { IsEmpty: false } others ? new Charge(called.Span, others, voice, WrongStrength.Outright, IsInAccusing: true) : null;
    }

    /// <summary>"listed as a terrorist organisation", "the Reed Front, a gang of smugglers": whoever is called so is accused; "the terror group" may be another one.</summary>
    public Charge? Epithet(Description called)
    {
        if (entities.At(called.Head.Span)?.Form == MentionForm.Nominal || !Epithets.IsGrave(called)) return null;
        var charge = Make(called.Span, [AccusedParty.Of(called.Entity)], WrongStrength.Outright);
        if (charge is null || called.Caller is null || NameOf(called.Sentence, called.Caller) is not { } caller || caller == called.Entity.Name || charge.Voice.FirstOrDefault() == caller) return charge;
        return charge with { Voice = [caller, .. charge.Voice] };
    }

    /// <summary>What one says of another and that one denies; and that what one says is a lie.</summary>
    public IEnumerable<Charge> Disputed(Dispute dispute, DisputedWrongs wrongs)
    {
        foreach (var (span, accused) in wrongs.Of(dispute))
        {
            // Where nobody is named, those who print it do not accuse either.
            if (dispute.Claim is null) yield return new Charge(span, accused, dispute.IsNamed ? [dispute.Claimant] : [], WrongStrength.Outright, IsInAccusing: true) { Accuser = dispute.Claimant };
            else if (Make(span, accused, WrongStrength.Outright) is { Voice.IsEmpty: false } charge) yield return charge;
        }

        if (Lie(dispute) is { Voice.IsEmpty: false } lie) yield return lie;
    }

    /// <summary>"called this a lie": whoever said it.</summary>
    private Charge? Lie(Dispute dispute)
    {
        if (dispute.Claim?.Source is not { Name: { } liar } source || article.SentenceOf(dispute.Denied.Start) is not { } sentence) return null;
        return DisputedWrongs.CalledLie(sentence, dispute.Denied) is { } lie ? Make(lie, [new AccusedParty(liar, source.Entity is { } id ? entities[id] : null)], WrongStrength.Outright) : null;
    }

    public Accusation ToAccusation(Charge charge, int ordinal)
    {
        var anchor = new Anchor(article.Page.Snapshot, charge.Span);
        var accuser = charge.Accuser ?? Accusers.First(charge.Voice);
        return new Accusation(
            Identifier.OfAnchored("accusation", anchor, ordinal), article.Article.Id, anchor, charge.Span.Of(article.Page.Text), article.SentenceAt(charge.Span),
            accuser, entities.Entities.FirstOrDefault(entity => entity.Name == accuser)?.Id,
            string.Join("; ", charge.Accused.Select(party => party.Name)), charge.Accused.Select(party => party.Entity?.Id).FirstOrDefault(id => id is not null), charge.Voice, [], []);
    }

    private Charge? Make(TextSpan span, ImmutableArray<AccusedParty> accused, WrongStrength strength, bool isOmission = false)
    {
        if (accused.IsEmpty) return null;
        var (voice, within) = _voices.Of(span);
        var stance = within?.Stance ?? Stance.Asserts;
        if (stance is Stance.Denies or Stance.Questions) return null;
        // The author tells that somebody was warned; who says so accuses him.
        if (isOmission && voice.IsEmpty) strength = WrongStrength.Contextual;
        return Without(accused, voice) is { IsEmpty: false } others ? new Charge(span, others, voice, strength, stance == Stance.Accuses || (within is { } said ? voice.Length > 0 && (IsQuoted(said) || Findings.IsOne(said)) : IsLetter)) : null;
    }

    // What is told in a reporter's words of somebody else's words may have lost its edge or gained one.
    private static bool IsQuoted(Attribution said) => said.Type is AttributionType.Direct or AttributionType.Mixed or AttributionType.InterviewTurn;

    // Whoever signs an open letter speaks in his own words too.
    private bool IsLetter => article.Article.Form == ArticleForm.OpenLetter;

    // Nobody accuses himself: "we attacked" is an account.
    private static ImmutableArray<AccusedParty> Without(ImmutableArray<AccusedParty> accused, ImmutableArray<string> voice) =>
        voice is [var speaker, ..] ? [.. accused.Where(party => party.Name != speaker)] : accused;

    private string NameOf(Sentence sentence, Token source) => Accused.Narrowest(sentence, source, entities)?.Name ?? WithoutArticle(NominalPhrase.SpanOf(sentence, source).Of(article.Page.Text));

    private static string WithoutArticle(string phrase) => phrase.Split(' ', 2) is [var first, var rest] && first.ToLowerInvariant() is "the" or "a" or "an" ? rest : phrase;
}
