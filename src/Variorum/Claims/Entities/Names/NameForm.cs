using Variorum.Language.Onomastics;
using Variorum.Text;

namespace Variorum.Claims.Entities.Names;

/// <summary>All places of one article where one spelling of a name stands.</summary>
/// <param name="Key">The name folded, without title, hyphens and dots: what makes two spellings one form.</param>
/// <param name="Words">Of the key.</param>
internal sealed record NameForm(string Key, ImmutableArray<string> Words, string Text, EntityType? Type, ImmutableArray<NameSpan> Spans)
{
    private static readonly Onomasticon Known = Onomasticon.Load();

    public bool IsPerson => Type == EntityType.Person;

    /// <summary>Two to eight capitals and nothing else: "NLA".</summary>
    public bool IsAcronym { get; } = Text.Length is >= 2 and <= 8 && Text.All(character => char.IsAsciiLetterUpper(character) || character is '.' or '-' || char.IsAsciiDigit(character)) && char.IsAsciiLetterUpper(Text[0]);

    /// <summary>"Mr" and "Captain", as far as they stand before the name anywhere; in ordinal order.</summary>
    public ImmutableArray<string> Addresses { get; } = [.. Spans.Select(span => span.Address).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>"the" stands before it more often than not.</summary>
    public bool TakesArticle { get; } = Spans.Count(span => span.HasArticle) * 2 > Spans.Length;

    /// <param name="places">Keys of words that the article shows to be places.</param>
    public static ImmutableArray<NameForm> Of(ImmutableArray<NameSpan> spans, string text, HashSet<string> places)
    {
        var shared = SharedSurnames(spans, text);
        return
        [
            .. spans.GroupBy(span => KeyOf(span, text, shared), StringComparer.Ordinal)
                .Where(group => group.Key.Length > 0)
                .Select(group => new NameForm(group.Key, [.. group.First().KeyIn(text).Split(' ')], TextOf(group, text), TypeOf(group, places.Contains(group.Key)), [.. group])),
        ];
    }

    public static string KeyOf(string name)
    {
        var words = Folding.Fold(name).Replace('-', ' ').Replace(".", string.Empty, StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Where((word, i) => word.Length > 1 || char.IsDigit(word[0]) || words.Length == 1).SkipWhile(word => word is "the"));
    }

    /// <summary>"Mrs Sorrel" and "Captain Sorrel" are two where two bear the name.</summary>
    private static string KeyOf(NameSpan span, string text, HashSet<string> shared)
    {
        var key = span.KeyIn(text);
        return span.Address is { } address && shared.Contains(key) ? $"{address.ToLowerInvariant()} {key}" : key;
    }

    /// <summary>The last words of two persons' names or more, and those that "Mr" and "Mrs" both stand before.</summary>
    private static HashSet<string> SharedSurnames(ImmutableArray<NameSpan> spans, string text) => spans
        .Where(span => span.Type == EntityType.Person)
        .Select(span => (Key: span.KeyIn(text), Sex: SexOf(span, text)))
        .GroupBy(name => name.Key[(name.Key.LastIndexOf(' ') + 1)..], StringComparer.Ordinal)
        .Where(group => group.Select(name => name.Key).Where(key => key.Contains(' ', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Count() > 1 || group.Select(name => name.Sex).Where(sex => sex is ForenameSex.Male or ForenameSex.Female).Distinct().Count() > 1)
        .Select(group => group.Key)
        .ToHashSet(StringComparer.Ordinal);

    private static ForenameSex SexOf(NameSpan span, string text)
    {
        var address = span.Address is { } title ? PersonRules.SexOf(title) : ForenameSex.Unknown;
        return address != ForenameSex.Unknown || !span.Bare.Of(text).Contains(' ', StringComparison.Ordinal) ? address : Known.SexOf(span.Bare.Of(text).Split(' ')[0]);
    }

    /// <summary>The first spelling that is not set in capitals and names no owner.</summary>
    private static string TextOf(IEnumerable<NameSpan> spans, string text) => spans
        .OrderBy(span => span.Form == MentionForm.Name ? 0 : 1)
        .ThenBy(span => IsShout(span.Bare.Of(text)) ? 1 : 0)
        .Select(span => span.Bare.Of(text))
        .First();

    private static bool IsShout(string name) => name.Length > 5 && !name.Any(char.IsLower);

    /// <summary>What most places show; ties go to the type that was seen first: what a name is, is mostly said where it is first printed.</summary>
    private static EntityType? TypeOf(IEnumerable<NameSpan> spans, bool isPlace)
    {
        var all = spans.ToList();
        if (isPlace && all.All(span => span.Address is null) && all.Any(span => span.Type == EntityType.Person)) return EntityType.Place;
        var isPerson = all.Count(span => span.HasArticle) * 3 < all.Count;
        return all
            .Where(span => span.Type is not null && (isPerson || span.Type != EntityType.Person))
            .GroupBy(span => span.Type)
            .OrderByDescending(group => group.Count())
            .FirstOrDefault()?.Key;
    }
}
