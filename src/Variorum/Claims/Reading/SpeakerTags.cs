using Variorum.Language;

namespace Variorum.Claims.Reading;

/// <summary>Tells an interview or a transcript by its speakers' names, and parts a name from the words that follow it: it is no word of the sentence.</summary>
internal static class SpeakerTags
{
    // Two turns could be a list of two things with colons.
    public const int FewestTurns = 3;

    /// <summary>One for each paragraph, null where it opens without a name; empty where the article has no such turns.</summary>
    public static ImmutableArray<SpeakerTag?> Of(string text, IEnumerable<TextSpan> paragraphs)
    {
        ImmutableArray<SpeakerTag?> tags = [.. paragraphs.Select(paragraph => SpeakerTag.Read(text, paragraph))];
        var names = tags.OfType<SpeakerTag>().GroupBy(tag => tag.Name, StringComparer.OrdinalIgnoreCase).ToList();
        return names.Count >= 2 && names.Exists(group => group.Count() > 1) && names.Sum(group => group.Count()) >= FewestTurns ? tags : [];
    }

    /// <summary>The sentences of a paragraph with the tag as one of its own.</summary>
    public static ImmutableArray<TokenizedSentence> Part(SpeakerTag? tag, ImmutableArray<TokenizedSentence> sentences)
    {
        if (tag is null || sentences.IsEmpty) return sentences;
        var words = sentences[0].Words;
        var length = 0;
        while (length < words.Length && words[length].End <= tag.End) length++;
        return length == 0 || length == words.Length ? sentences : sentences.SetItem(0, Sentence(words[length..])).Insert(0, Sentence(words[..length]));
    }

    private static TokenizedSentence Sentence(ImmutableArray<TextSpan> words) => new(words[0].Union(words[^1]), words);
}
