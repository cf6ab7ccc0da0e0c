using Variorum.Claims.Entities;
using Variorum.Text;

namespace Variorum.Claims.Attributions.Naming;

/// <summary>Whom a source means that only the sentences before tell: "it alleges", "a spokesman said", "he said" of an old diver.</summary>
internal sealed class LastSpeakers(VoiceReading reading)
{
    // Farther back another could be meant; as far as pronouns are resolved.
    private const int MostSentencesBack = 3;

    private AttributionSource? _thing;
    private int _at = int.MinValue;

    /// <summary>Keeps who has just spoken.</summary>
    public void Add(SourcePhrase phrase, TextSpan content, AttributionSource source, ArticleEntity? entity)
    {
        if (source.Name is null || source.IsFaceless || phrase.Head.Xpos is "NNS" or "NNPS") return;
        var isThing = entity is { Type: EntityType.Organisation or EntityType.Outlet } || (entity is null && phrase.Head.Upos == "NOUN" && (Readers.Speakers.IsBody(phrase.Sentence, phrase.Head) || TextSources.IsText(phrase.Head)));
        if (!isThing) return;
        (_thing, _at) = (source, Math.Max(reading.Article.IndexOf(phrase.Sentence), reading.Article.SentenceOf(content.End - 1) is { } last ? reading.Article.IndexOf(last) : 0));
    }

    /// <returns>Null where the words mean what they say, or nobody fits.</returns>
    public (string Name, Identifier? Entity)? Meant(SourcePhrase phrase)
    {
        var head = phrase.Head;
        var lemma = head.Lemma.ToLowerInvariant();
        var at = reading.Article.IndexOf(phrase.Sentence);
        if (head.Upos == "PRON" && lemma == "it") return OfSentence(phrase) ?? Near(at) ?? SubjectThing(at);
        if (head.Upos == "PRON" && lemma is "he" or "she") return Person(at);
        if (lemma.StartsWith("spokes", StringComparison.Ordinal) && Near(at) is { } body && !phrase.Sentence.ChildrenOf(head).Any(child => child.Is("nmod") || (child.Relation is "compound" or "nmod:poss" && child.Upos != "PRON")))
            return ($"{body.Name} {lemma}", body.Entity);
        return TextSources.IsText(head) && TextSources.IsStatement(head) && phrase.Sentence.ChildOf(head, "det") is { Form: "the" or "The" } ? Near(at) : null;
    }

    private (string Name, Identifier? Entity)? Near(int sentence) => _thing is { Name: { } name } && _at <= sentence && sentence - _at <= MostSentencesBack ? (name, _thing.Entity) : null;

    /// <summary>"The port denied this: the gate, it said, ...": who speaks in the main clause.</summary>
    private (string Name, Identifier? Entity)? OfSentence(SourcePhrase phrase)
    {
        var sentence = phrase.Sentence;
        if (sentence.SubjectOf(sentence.Root) is not { Upos: "NOUN" or "PROPN" } subject || subject.Index >= phrase.Head.Index || !(reading.Cues.Speaks(sentence.Root) || TextSources.IsText(subject) || Readers.Speakers.IsBody(sentence, subject)) || WordClasses.IsPerson(subject.Lemma.ToLowerInvariant()) || Readers.Clause.Phrase(sentence, subject, sentence.Root) is not { } main) return null;
        return new SourceNamer(reading).Resolve(main) is { Name: { } name } named && (named.Entity is not { } id || reading.Entities[id].Type != EntityType.Person) ? (name, named.Entity) : null;
    }

    /// <summary>The subject of the sentence before, where it is a body or a text.</summary>
    private (string Name, Identifier? Entity)? SubjectThing(int sentence)
    {
        if (sentence == 0) return null;
        var before = reading.Article.Sentences[sentence - 1];
        if (before.SubjectOf(before.Root) is not { } subject || Readers.Clause.Phrase(before, subject, before.Root) is not { } phrase) return null;
        if (!TextSources.IsText(subject) && !Readers.Speakers.IsBody(before, subject)) return null;
        return new SourceNamer(reading).Resolve(phrase) is { Name: { } name } named ? (name, named.Entity) : null;
    }

    /// <summary>"I asked an old diver. He thought about it. ... he said": the last one whom a common noun names, where no name fits.</summary>
    private (string Name, Identifier? Entity)? Person(int sentence)
    {
        for (var i = sentence - 1; i >= Math.Max(0, sentence - MostSentencesBack); i--)
        {
            var before = reading.Article.Sentences[i];
            var persons = before.Tokens.Where(token => token.Xpos == "NN" && token.Upos == "NOUN" && WordClasses.IsPerson(token.Lemma.ToLowerInvariant()) && (token.Is("nsubj") || token.Is("obj") || token.Is("iobj"))).ToList();
            if (persons.Count == 0) continue;
            var person = persons.Find(token => token.Is("nsubj")) ?? persons[0];
            return Readers.Clause.Phrase(before, person, before.Tokens[before.Tokens.Length - 1]) is { } phrase && new SourceNamer(reading).Resolve(phrase) is { Name: { } name, Entity: var entity } ? (name, entity) : null;
        }

        return null;
    }
}
