using Variorum.Text;

namespace Variorum.Claims.Entities;

/// <summary>All places of one article where one spelling of a name stands.</summary>
/// <param name="Key">The name folded, without title, hyphens and dots: what makes two spellings one form.</param>
/// <param name="Words">Of the key.</param>
internal sealed record NameForm(string Key, ImmutableArray<string> Words, string Text, EntityType? Type, ImmutableArray<NameSpan> Spans)
{
    public bool IsPerson => Type == EntityType.Person;

    /// <summary>Two to eight capitals and nothing else: "NLA".</summary>
    public bool IsAcronym { get; } = Text.Length is >= 2 and <= 8 && Text.All(character => char.IsAsciiLetterUpper(character) || character is '.' or '-' || char.IsAsciiDigit(character)) && char.IsAsciiLetterUpper(Text[0]);

    public static ImmutableArray<NameForm> Of(ImmutableArray<NameSpan> spans, string text) =>
    [
        .. spans.GroupBy(span => KeyOf(span.Bare.Of(text)), StringComparer.Ordinal)
            .Where(group => group.Key.Length > 0)
            .Select(group => new NameForm(group.Key, [.. group.Key.Split(' ')], group.First().Bare.Of(text), Vote(group), [.. group])),
    ];

    public static string KeyOf(string name)
    {
        var words = Folding.Fold(name).Replace('-', ' ').Replace(".", string.Empty, StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Where((word, i) => word.Length > 1 || char.IsDigit(word[0]) || words.Length == 1).SkipWhile(word => word is "the"));
    }

    // Ties go to the type that was seen first: what a name is, is mostly said where it is first printed.
    private static EntityType? Vote(IEnumerable<NameSpan> spans) => spans
        .Where(span => span.Type is not null)
        .GroupBy(span => span.Type)
        .OrderByDescending(group => group.Count())
        .FirstOrDefault()?.Key;
}
