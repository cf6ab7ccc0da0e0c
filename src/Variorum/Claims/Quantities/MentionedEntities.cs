using Variorum.Claims.Entities;
using Variorum.Claims.Quantities.Grammar;
using Variorum.Language;
using Variorum.Language.Entities;
using Variorum.Language.Semantics;
using Variorum.Text;

namespace Variorum.Claims.Quantities;

/// <summary>Whom or what words stand for.</summary>
/// <param name="pageText">The text that all spans point into.</param>
/// <param name="speakerOf">Who says what stands in a stretch of the page text; null where only the article does.</param>
internal sealed class MentionedEntities(ArticleEntities entities, string pageText, Func<TextSpan, string?> speakerOf)
{
    private readonly Lazy<ImmutableHashSet<Identifier>> _withArticle = new(() => ToldWithArticle(entities, pageText));

    private readonly Lazy<string?> _ownState = new(() => StyledState(entities, pageText));

    /// <summary>The one place that the article calls by the full style of a state, "the Republic of Ostland"; null where there is none, or several.</summary>
    public string? OwnState => _ownState.Value;

    /// <summary>The name of what a pronoun or a noun ("the movement") stands for, with the article that the text gives it; null for a name itself and for what is not known.</summary>
    public string? NameFor(Sentence sentence, Token word) =>
        (IsSpeaker(word) ? speakerOf(word.Span) : NameOf(sentence, word)) is { } name && !Owners.IsNone(sentence, word, name) ? name : null;

    private static bool IsSpeaker(Token word) => word.Upos == "PRON" && word.Lemma.ToLowerInvariant() is "i" or "me" or "my";

    private string? NameOf(Sentence sentence, Token word) =>
        MentionOf(word) is { Form: not MentionForm.Name } mention && IsHead(sentence, word, mention) && !IsSayers(sentence, word) && !(entities[mention.Entity].Type == EntityType.Organisation && IsHarmed(sentence, word)) ? ShortNameOf(entities[mention.Entity]) : null;

    /// <summary>"The organisers said that dozens of their people were missing": of those who say so, and not of whoever was named before.</summary>
    private bool IsSayers(Sentence sentence, Token word)
    {
        if (word.Upos != "PRON" || word.Form.ToLowerInvariant() is not ("their" or "they" or "them")) return false;
        var clause = sentence.AncestorsOf(word).FirstOrDefault(above => above.Is("ccomp"));
        if (clause is null || sentence.HeadOf(clause) is not { Upos: "VERB" } saying || !SemanticLexicon.Load().IsVerb(saying.Lemma, "ss:verb.communication", 2)) return false;
        return Participants.Doer(sentence, saying) is { } sayer && sayer.IsPluralNoun() && sayer.Index < word.Index && (MentionOf(sayer) is not { } named || MentionOf(word)?.Entity != named.Entity);
    }

    /// <summary>"they have been held in prison": nobody jails an office.</summary>
    private static bool IsHarmed(Sentence sentence, Token word) =>
        word.Upos == "PRON" && word.Lemma == "they" && word.Is("nsubj:pass") && sentence.HeadOf(word) is { } verb && Measures.VerbMeasures.Of(sentence, verb, ArgumentRole.Patient) is not null;

    /// <summary>The place that a word names or stands for, as the article calls it in full; null where it is no place.</summary>
    public string? PlaceAt(Sentence sentence, Token word)
    {
        var mention = MentionAround(word);
        if (mention is { Form: MentionForm.Name } && IsBuilding(sentence, mention, word)) return entities[mention.Entity].Name;
        if (mention is { Form: MentionForm.Name } && IsSettled(sentence, word) && IsTop(sentence, word, mention)) return PlaceName(mention);
        if (mention is { Form: MentionForm.Name } && entities[mention.Entity].Type == EntityType.Other && IsTop(sentence, word, mention) && StandsWherePlacesDo(sentence, word)) return PlaceName(mention);
        if (mention is not null && entities[mention.Entity].Type is not EntityType.Other) return entities[mention.Entity].Type == EntityType.Place && IsTop(sentence, word, mention) ? PlaceName(mention) : null;
        return sentence.NameAt(word) is { Type: NameType.Place } name ? Bare(sentence.TextOf(name.Span)) : null;
    }

    /// <summary>"the town of Newholm": whatever else has the name, the town is a place.</summary>
    private static bool IsSettled(Sentence sentence, Token word) =>
        sentence.CaseOf(word) is "of" && sentence.HeadOf(word) is { Upos: "NOUN" } kind && !kind.IsPluralNoun() && word.Index <= kind.Index + 2 && SemanticLexicon.Load().IsNoun(kind.Lemma, "ss:noun.location", 1);

    /// <summary>"in Newholm", "residents of Newholm".</summary>
    private static bool StandsWherePlacesDo(Sentence sentence, Token word) => sentence.CaseOf(word) switch
    {
        "in" or "near" or "outside" => true,
        "of" or "from" => sentence.HeadOf(word) is { Upos: "NOUN" } dwellers && SemanticLexicon.Load().VerbsOf(dwellers.Lemma).Any(Measures.VerbMeasures.IsDwelling),
        _ => false,
    };

    /// <summary>The place that the last sentences before a position name, where they name one and no other; null else.</summary>
    public string? OnlyPlaceBefore(int position)
    {
        const int reach = 600;
        string? only = null;
        foreach (var mention in entities.Inside(new TextSpan(Math.Max(0, position - reach), position)))
        {
            if (mention.Form != MentionForm.Name || entities[mention.Entity].Type != EntityType.Place) continue;
            if (NamesThing(mention)) return null;
            var name = PlaceName(mention);
            if (only is not null && only != name) return null;
            only = name;
        }

        return only;
    }

    /// <summary>"the Kell dam" is no Kell that a town could be.</summary>
    private bool NamesThing(Mention mention)
    {
        var behind = pageText.AsSpan(mention.Anchor.Span.End);
        if (behind.Length < 2 || behind[0] != ' ' || !char.IsAsciiLetterLower(behind[1]) || !IsBehindArticle(pageText, mention.Anchor.Span.Start)) return false;
        var end = behind[1..].IndexOfAnyExceptInRange('a', 'z');
        return end > 0 && SemanticLexicon.Load().IsNoun(behind.Slice(1, end).ToString(), "ss:noun.artifact");
    }

    /// <summary>The place that was named last before a position; null where none was within a few sentences.</summary>
    public string? LastPlaceBefore(int position)
    {
        const int reach = 600;
        var near = new TextSpan(Math.Max(0, position - reach), position);
        return entities.Inside(near).LastOrDefault(mention => mention.Form != MentionForm.Pronoun && entities[mention.Entity] is { Type: EntityType.Place, IsNamed: true }) is { } place ? PlaceName(place) : null;
    }

    /// <summary>"the Harbour School": a body by its name, and a house that people are in.</summary>
    private bool IsBuilding(Sentence sentence, Mention mention, Token word) => entities[mention.Entity].Type == EntityType.Organisation && sentence.CaseOf(word) is "in" or "at" or "inside" or "of"
        && mention.Quote[(mention.Quote.LastIndexOf(' ') + 1)..] is { Length: > 0 } last && SemanticLexicon.Load().IsNoun(last.ToLowerInvariant(), SemanticClass.Building, 3);

    /// <summary>No other word of the mention stands above it: of "strait of Kell" the strait.</summary>
    private static bool IsTop(Sentence sentence, Token word, Mention mention) => sentence.HeadOf(word) is not { } head || !mention.Anchor.Span.Contains(head.Span) || word.Is("flat");

    /// <summary>As the text writes it; a name in capitals only as it is written elsewhere.</summary>
    private string PlaceName(Mention mention)
    {
        var entity = entities[mention.Entity];
        return Bare(entity.Name.Any(char.IsLower) ? entity.Name : entity.Forms.FirstOrDefault(form => form.Any(char.IsLower)) ?? entity.Name);
    }

    private static string Bare(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SkipWhile(part => part is "the" or "The").TakeWhile(part => !(char.IsAsciiDigit(part[0]) && part.Contains(',', StringComparison.Ordinal))));

    /// <summary>"members in our country" ends with the country and stands for members.</summary>
    private static bool IsHead(Sentence sentence, Token word, Mention mention) => sentence.HeadOf(word) is not { } head || !mention.Anchor.Span.Contains(head.Span);

    /// <summary>A body's abbreviation, where the article uses one; null for what has no name of its own ("the witnesses").</summary>
    private string? ShortNameOf(ArticleEntity entity)
    {
        if (entity.Name.Length == 0 || !char.IsUpper(entity.Name[0])) return null;
        var name = entity.Type == EntityType.Organisation ? entity.Forms.FirstOrDefault(form => form.Length is > 1 and < 7 && form.All(char.IsAsciiLetterUpper)) ?? entity.Name : entity.Name;
        return entity.Type is not EntityType.Person && _withArticle.Value.Contains(entity.Id) ? $"the {name}" : name;
    }

    private static string? StyledState(ArticleEntities entities, string pageText)
    {
        string? only = null;
        foreach (var mention in entities.Mentions.Where(mention => mention.Form == MentionForm.Name && entities[mention.Entity].Type == EntityType.Place))
        {
            var quote = mention.Quote;
            var style = quote.StartsWith("Republic of ", StringComparison.Ordinal) || quote.StartsWith("Kingdom of ", StringComparison.Ordinal);
            var before = pageText.AsSpan(0, mention.Anchor.Span.Start);
            if (!style && !((before.EndsWith("Republic of ", StringComparison.Ordinal) || before.EndsWith("Kingdom of ", StringComparison.Ordinal)) && !before.EndsWith("ic Republic of ", StringComparison.Ordinal))) continue;
            var name = style ? quote[(quote.IndexOf(" of ", StringComparison.Ordinal) + 4)..] : entities[mention.Entity].Name;
            if (only is not null && only != name) return null;
            only = name;
        }

        return only;
    }

    /// <summary>The place of the article that an adjective is made from: "Ostlandian" of "Ostland"; null where none fits.</summary>
    public string? CountryOf(string adjective)
    {
        const int shortest = 4;
        const int longestEnding = 3;
        foreach (var mention in entities.Mentions)
        {
            if (mention.Form != MentionForm.Name || entities[mention.Entity] is not { Type: EntityType.Place } place || place.Name.Length < shortest || place.Name.Contains(' ', StringComparison.Ordinal)) continue;
            var stem = place.Name[^1] is 'a' or 'e' or 'y' or 'o' ? place.Name[..^1] : place.Name;
            if (adjective.StartsWith(stem, StringComparison.Ordinal) && adjective.Length - stem.Length is > 0 and <= longestEnding && adjective != place.Name) return PlaceName(mention);
        }

        return null;
    }

    /// <summary>"the Harbour Office": those before whose names "the" mostly stands.</summary>
    private static ImmutableHashSet<Identifier> ToldWithArticle(ArticleEntities entities, string pageText) =>
    [
        .. entities.Mentions.Where(mention => mention.Form == MentionForm.Name)
            .GroupBy(mention => mention.Entity)
            .Where(group => group.Count(mention => IsBehindArticle(pageText, mention.Anchor.Span.Start)) * 2 > group.Count())
            .Select(group => group.Key),
    ];

    private static bool IsBehindArticle(string pageText, int start)
    {
        var before = pageText.AsSpan(0, start).TrimEnd();
        return before.EndsWith("the", StringComparison.OrdinalIgnoreCase) && (before.Length == 3 || !char.IsLetter(before[^4]));
    }

    /// <summary>The widest mention by a name or noun that a word is part of; what the article calls "the village" and never by a name tells no reader where.</summary>
    private Mention? MentionAround(Token word)
    {
        const int longest = 60;
        var around = new TextSpan(Math.Max(0, word.Span.Start - longest), word.Span.End + longest);
        Mention? widest = null;
        foreach (var mention in entities.Inside(around))
        {
            if (mention.Anchor.Span.Contains(word.Span) && (widest is null || mention.Anchor.Span.Length > widest.Anchor.Span.Length) && entities[mention.Entity] is var entity && entity.IsNamed && !(entity.Type == EntityType.Other && mention.Form != MentionForm.Name)) widest = mention;
        }

        return widest;
    }

    private Mention? MentionOf(Token word)
    {
        // A mention by a noun begins a few words before it ("the larger movement").
        const int longest = 60;
        var around = new TextSpan(Math.Max(0, word.Span.Start - longest), word.Span.End);
        return entities.Inside(around).LastOrDefault(mention => mention.Anchor.Span.Contains(word.Span) && mention.Anchor.Span.End == word.Span.End);
    }
}
