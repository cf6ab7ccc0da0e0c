using Variorum.Claims.Dates;
using Variorum.Claims.Entities;
using Variorum.Claims.Quantities;
using Variorum.Claims.Quantities.Grammar;
using Variorum.Claims.Reading;
using Variorum.Language;
using Variorum.Text;

namespace Variorum.Claims.Events;

/// <summary>Finds what happened: a sentence with a word for a happening and a day or a number of people, with what the next sentences add to it.</summary>
/// <remarks>A happening without a date and without figures is left to the text: nothing could be held against it.</remarks>
internal static class EventFinder
{
    public static ImmutableArray<EventMention> Find(ReadArticle article, ArticleEntities entities, ImmutableArray<DateMention> dates, ImmutableArray<Quantity> quantities)
    {
        var found = ImmutableArray.CreateBuilder<EventMention>();
        foreach (var paragraph in article.Paragraphs)
        {
            EventMention? last = null;
            foreach (var sentence in paragraph.Sentences)
            {
                var told = Tell(article, sentence, entities, dates, quantities);
                if (told is null || last is not null && Continues(told, last)) last = last is null || told is null ? (told is null ? null : last) : Join(last, told);
                else last = told;
                if (last is null) continue;
                if (found.Count > 0 && found[^1].Id == last.Id) found[^1] = last;
                else found.Add(last);
            }
        }

        return found.ToImmutable();
    }

    private static EventMention? Tell(ReadArticle article, Sentence sentence, ArticleEntities entities, ImmutableArray<DateMention> dates, ImmutableArray<Quantity> quantities)
    {
        var triggers = sentence.Tokens.Select(word => (Word: word, Type: EventTypes.Of(sentence, word))).Where(pair => pair.Type is not null && HasHappened(sentence, pair.Word)).ToList();
        if (triggers.Count == 0) return null;
        var figures = quantities.Where(quantity => sentence.Span.Contains(quantity.Anchor.Span) && quantity.Measure is Measure.Deaths or Measure.Injured or Measure.Arrested or Measure.Executed).ToList();
        var (word, type) = triggers.OrderBy(pair => pair.Word.Upos == "NOUN" ? 0 : 1).ThenBy(pair => EventTypes.RankOf(pair.Type!)).ThenBy(pair => pair.Word.Index).First();
        var date = dates.FirstOrDefault(mention => sentence.Span.Contains(mention.Anchor.Span) && mention.Value is { Length: >= 7 } && IsOf(sentence, mention.Anchor.Span, word));
        if (date is null && figures.Count == 0) return null;
        var span = word.Upos == "NOUN" ? NominalPhrase.SpanOf(sentence, word) : Accusations.Clause.SpanOf(sentence, word);
        var anchor = new Anchor(article.Page.Snapshot, sentence.Span);
        return new EventMention(
            Identifier.OfAnchored("event", anchor), article.Article.Id, anchor, sentence.Span.Of(article.Page.Text), sentence.Span, LabelOf(article, span), type!, date?.Value,
            figures.Select(figure => figure.Place).FirstOrDefault(place => place is not null) ?? PlaceIn(sentence, entities), Participants(sentence, word, entities), [.. figures.Select(figure => figure.Id)]);
    }

    /// <summary>The day hangs on the same verb as the happening: in "said on Monday that the ship had sunk" it does not.</summary>
    private static bool IsOf(Sentence sentence, TextSpan date, Token happening)
    {
        var day = sentence.TopOf(date);
        return day is not null && (VerbOf(sentence, day) == VerbOf(sentence, happening) || sentence.SubtreeOf(happening).Contains(day));
    }

    private static Token VerbOf(Sentence sentence, Token word) => word.Upos == "VERB" ? word : sentence.AncestorsOf(word).FirstOrDefault(token => token.Upos == "VERB") ?? sentence.Root;

    private static string LabelOf(ReadArticle article, TextSpan span) => string.Join(' ', span.Of(article.Page.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>It names no other day: it goes on with what the sentence before told.</summary>
    private static bool Continues(EventMention told, EventMention before) => told.Date is null || told.Date == before.Date;

    private static EventMention Join(EventMention first, EventMention next) => first with
    {
        Type = EventTypes.RankOf(next.Type) < EventTypes.RankOf(first.Type) && first.Type is "meeting" ? next.Type : first.Type,
        Place = first.Place ?? next.Place,
        Participants = [.. first.Participants.Union(next.Participants, StringComparer.Ordinal)],
        Quantities = [.. first.Quantities.Union(next.Quantities)],
    };

    private static string? PlaceIn(Sentence sentence, ArticleEntities entities) => entities.Inside(sentence.Span)
        .Where(mention => mention.Form == MentionForm.Name && entities[mention.Entity].Type == EntityType.Place)
        .Where(mention => sentence.Tokens.Any(token => token.Is("case") && token.Form.ToLowerInvariant() is "in" or "at" or "near" or "on" or "outside" && mention.Anchor.Span.Contains(sentence.Tokens[token.Head].Span)))
        .Select(mention => entities[mention.Entity].Name)
        .FirstOrDefault();

    /// <summary>Not planned, feared or denied.</summary>
    private static bool HasHappened(Sentence sentence, Token word) => word.Upos != "VERB" || (!word.Is("amod") && Happening.IsTold(sentence, word));

    // "launched an attack", "held a rally": the verb says no more than that it happened, and who did it.
    private static readonly ImmutableHashSet<string> Doing = ["make", "launch", "stage", "mount", "commit", "conduct", "hold", "lead", "carry", "open", "organise", "organize", "perpetrate", "join"];

    /// <summary>Of a verb its own; of a noun those of the verb whose subject or object it is: "the attack killed Orr", "Orr launched an attack", never "Orr announced an inquiry into the attack".</summary>
    private static IEnumerable<Token> Arguments(Sentence sentence, Token happening)
    {
        if (happening.Upos == "VERB") return sentence.ChildrenOf(happening).Where(child => child.Is("nsubj") || child.Is("obj") || child.Relation == "obl:agent").Concat(Quantities.Grammar.Participants.Doer(sentence, happening) is { } own ? [own] : []);
        if (sentence.HeadOf(happening) is not { Upos: "VERB" } verb) return [];
        if (happening.Is("nsubj")) return sentence.ObjectOf(verb) is { } harmed ? [harmed] : [];
        return happening.Is("obj") && Doing.Contains(verb.Lemma) && Quantities.Grammar.Participants.Doer(sentence, verb) is { } doer ? [doer] : [];
    }

    /// <summary>Who does it and to whom it is done, in the clause of the happening; who only tells of it takes no part.</summary>
    private static ImmutableArray<string> Participants(Sentence sentence, Token happening, ArticleEntities entities)
    {
        return
        [
            .. Arguments(sentence, happening)
                .Concat(sentence.ChildrenOf(happening).Where(child => child.Is("nmod") && sentence.CaseOf(child) is "by" or "between" or "of" or "against"))
                .Select(entities.Of)
                .OfType<ArticleEntity>()
                .Where(entity => entity.Type is EntityType.Person or EntityType.Organisation or EntityType.Other)
                .Select(entity => entity.Name)
                .Distinct(StringComparer.Ordinal),
        ];
    }
}
