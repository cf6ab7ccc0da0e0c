using Variorum.Language;

namespace Variorum.Collation.Questions.Asking;

/// <summary>Asks how many there are, or how much: "How many officers were within the walls?"</summary>
internal static class CountQuestion
{
    // Of a word that says where: "the" and "in" are of every place.
    private const int FewestLetters = 3;

    /// <summary>Behind these stands where or how they are: "officers within the walls", "guards under investigation".</summary>
    private static readonly ImmutableHashSet<string> Locating =
        ["in", "at", "on", "aboard", "within", "under", "inside", "outside", "behind", "near", "off", "without", "around", "beneath", "above", "below", "underground"];

    /// <summary>Nobody is died or belonged: what looks like a participle of these is their past tense.</summary>
    private static readonly ImmutableHashSet<string> Intransitive =
        ["die", "belong", "arrive", "come", "go", "remain", "live", "lie", "depend", "collapse", "vanish", "disappear", "fall", "drown", "flee", "escape", "survive", "return"];

    // "The people there", "people still".
    private static readonly ImmutableHashSet<string> Empty = ["there", "here", "still", "so", "far", "now", "today", "alone"];

    /// <param name="phrase">All that is said of what is counted.</param>
    /// <param name="unit">Of things that are weighed or measured; null or "persons" where they are counted.</param>
    public static string Of(string phrase, string? place, string? unit = null)
    {
        if (phrase.Contains(", ", StringComparison.Ordinal)) return $"What number is given for “{phrase}”?";
        if (AskedPhrase.Of(phrase) is not { } asked) return IsLabel(phrase) ? $"How many were {phrase.ToLowerInvariant()}{Places.At(place)}?" : Given(phrase);
        if (asked.Head.Form is "times") return Times(asked, place);
        if (CountedNoun.HowMany(asked, unit) is not { } howMany) return Given(asked.Text);
        return $"{Told(asked, howMany, Named(asked, place) ? "" : Places.At(place))}?";
    }

    /// <summary>The same; null where it would ask for nothing but that there are so many.</summary>
    public static string? Telling(string phrase, string? place) => Of(phrase, place) is var asked && !IsBare(asked) ? asked : null;

    /// <summary>Nothing is asked but that there are so many.</summary>
    public static bool IsBare(string question) => question.Contains(" were there", StringComparison.Ordinal) || question.EndsWith("is it said?", StringComparison.Ordinal) || question.StartsWith("What", StringComparison.Ordinal);

    private static string Given(string phrase) => phrase is "those" ? "What number is given?" : $"What number is given for {Articles.Definite(phrase)}?";

    /// <summary>"Rescued", of a table.</summary>
    private static bool IsLabel(string phrase) => AskedPhrase.Words(phrase) is [{ Xpos: "VBN" or "VBD" }];

    /// <summary>The phrase names the place already: "the valley of the Upper Lith" is the Upper Lith valley.</summary>
    private static bool Named(AskedPhrase asked, string? place) =>
        place is not null && CountedWords.Content(Places.Bare(place)) is { IsEmpty: false } words && words.All(CountedWords.Content(asked.Text).Contains);

    /// <summary>What is said of them, as a clause.</summary>
    private static string Told(AskedPhrase asked, string howMany, string at)
    {
        var rest = asked.Rest;
        while (rest is [.., var last] && Empty.Contains(last.Form)) rest = rest[..^1];
        if (rest.IsEmpty) return asked.Owner is null ? $"{howMany} {Were(howMany)} there{at}" : $"{howMany} did {asked.Owner} have";
        var told = asked.Text[rest[0].Span.Start..rest[^1].Span.End];
        return rest switch
        {
            [{ Xpos: "WP" or "WDT" }, { Upos: "VERB" or "AUX" or "ADV" }, ..] => $"{howMany} {Behind(told, rest, 1)}{at}",
            [{ Xpos: "WP" or "WDT" }, _, ..] => Inversion.Of(Behind(told, rest, 1)) is { } done ? $"{howMany} {done}{at}" : $"{howMany} {told} {Were(howMany)} there{at}",
            [{ Upos: "ADP" } by, { Xpos: "WP" or "WDT" }, _, ..] => Inversion.Of(Behind(told, rest, 2)) is { } asking ? $"{Capital(by.Form)} {Small(howMany)} {asking}{at}" : $"{howMany} {told} {Were(howMany)} there{at}",
            [{ Upos: "VERB" } verb, ..] when Intransitive.Contains(verb.Lemma) => $"{howMany} {told}{at}",
            [{ Form: "dead" }] => $"{howMany} died{at}",
            [{ Upos: "ADP" or "SCONJ" or "ADV" } where, _, ..] => Located(rest, howMany, told, Locating.Contains(where.Form), at),
            [{ Xpos: "VBN" or "VBG" or "VBD" }, ..] => $"{howMany} {Were(howMany)} {told}{at}",
            // "children suffering": taken for a noun, where it stands alone.
            [var doing, ..] when doing.Form.EndsWith("ing", StringComparison.Ordinal) => $"{howMany} {Were(howMany)} {told}{at}",
            [{ Upos: "ADJ" }, ..] or [{ Form: "aboard" or "ashore" or "abroad" or "alive" or "missing" or "present" }, ..] => $"{howMany} {Were(howMany)} {told}{at}",
            _ => $"{howMany} {told} {Were(howMany)} there{at}",
        };
    }

    /// <summary>"blocks on the estate damaged": where they are, and behind it what was done to them.</summary>
    private static string Located(ImmutableArray<Token> rest, string howMany, string told, bool isPlace, string at)
    {
        var who = rest.FirstOrDefault(word => word.Xpos is "WP" or "WDT");
        // "members of the council who have resigned".
        if (who is not null && who.Index < rest[^1].Index && rest[who.Index - rest[0].Index + 1].Upos is "VERB" or "AUX")
            return $"{howMany} {told[..(who.Span.Start - rest[0].Span.Start)]}{told[(who.Span.End + 1 - rest[0].Span.Start)..]}{at}";
        var verb = rest.FirstOrDefault(word => word.Xpos is "VBN" or "VBD" && word.Upos == "VERB" && rest[word.Index - rest[0].Index - 1].Upos is "NOUN" or "PROPN");
        if (verb is not null && who is null)
        {
            var cut = verb.Span.Start - rest[0].Span.Start;
            return $"{howMany} {told[..(cut - 1)]} {(Intransitive.Contains(verb.Lemma) ? "" : Were(howMany) + " ")}{told[cut..]}{at}";
        }

        // "the people aboard the Ada" are where they are, and not in two places.
        return isPlace ? $"{howMany} {Were(howMany)} {told}{(told.Any(char.IsUpper) || told.Split(' ').Any(word => word.Length > FewestLetters && at.Contains(word, StringComparison.Ordinal)) ? "" : at)}" : $"{howMany} {told} {Were(howMany)} there{at}";
    }

    private static string Behind(string told, ImmutableArray<Token> rest, int word) => told[(rest[word].Span.Start - rest[0].Span.Start)..];

    private static string Were(string howMany) => howMany.StartsWith("How much", StringComparison.Ordinal) ? "was" : "were";

    private static string Times(AskedPhrase asked, string? place) =>
        asked.Rest is [{ Form: "that" }, _, ..] ? Inversion.Of(asked.From(1)) is { } done ? $"How many times {done}{Places.At(place)}?" : $"How many times is it said that {asked.From(1)}{Places.At(place)}?"
            : $"How many {asked.Text} is it said{Places.At(place)}?";

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string Small(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
