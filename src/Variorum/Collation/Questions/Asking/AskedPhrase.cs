using Variorum.Language;
using Variorum.Language.English;
using Variorum.Text;

namespace Variorum.Collation.Questions.Asking;

/// <summary>A phrase that says what is counted, parted into its noun and what follows: "officers" and "within the walls".</summary>
internal sealed class AskedPhrase
{
    // Nothing stands behind these but what the people are or did.
    private static readonly ImmutableHashSet<string> WholeNouns = ["people", "persons", "those"];

    private AskedPhrase(ImmutableArray<Token> words, string text, int head, int end)
    {
        (Head, Text) = (words[head], text);
        Rest = words[end..];
        var owner = words[..head].LastOrDefault(word => word.Xpos == "POS");
        Owner = owner is null ? null : text[..owner.Span.Start];
        Noun = text[..words[end - 1].Span.End];
        Owned = owner is null ? Noun : text[words[owner.Index + 1].Span.Start..words[end - 1].Span.End];
    }

    /// <summary>The whole phrase, without the figures of other claims.</summary>
    public string Text { get; }

    /// <summary>The noun that is counted.</summary>
    public Token Head { get; }

    /// <summary>The noun and what stands before it; of "officials and volunteers" both.</summary>
    public string Noun { get; }

    /// <summary>"Ada Orr" of "Ada Orr's sons"; null where nobody has them.</summary>
    public string? Owner { get; }

    /// <summary>The noun without its owner.</summary>
    public string Owned { get; }

    /// <summary>The words behind the noun.</summary>
    public ImmutableArray<Token> Rest { get; }

    public bool IsPlural => IsPluralForm(Head);

    /// <summary>The words from one of the rest to the end.</summary>
    public string From(int word) => Text[Rest[word].Span.Start..];

    /// <summary>Null where the phrase has no noun.</summary>
    public static AskedPhrase? Of(string phrase)
    {
        var text = WithoutFigures(phrase);
        var words = Words(text);
        var head = HeadOf(words);
        if (head < 0) return null;
        var end = head + 1;
        // "officials and volunteers".
        if (end + 1 < words.Length && words[end] is { Upos: "CCONJ" } && words[end + 1] is { Upos: "NOUN" or "PROPN" } second && IsPluralForm(second) == IsPluralForm(words[head])) end += 2;
        return new AskedPhrase(words, text, head, end);
    }

    public static ImmutableArray<Token> Words(string phrase)
    {
        // The words of all sentences, should a mark part the phrase, counted on.
        var words = EnglishAnalyzer.Load().Analyze(phrase).SelectMany(sentence => sentence.Tokens).ToList();
        return [.. words.Select((word, place) => word with { Index = place })];
    }

    /// <summary>A few words alone are often tagged wrongly: the ending counts too.</summary>
    public static bool IsPluralForm(Token noun)
    {
        var form = Folding.Fold(noun.Form);
        return noun.Xpos is "NNS" or "NNPS" || WholeNouns.Contains(form) || form.EndsWith("men", StringComparison.Ordinal) || CountedWords.Singular(form) != form;
    }

    /// <summary>The last noun before what can stand in no noun phrase; a verb or an adjective may stand in one before its noun only.</summary>
    private static int HeadOf(ImmutableArray<Token> words)
    {
        var head = -1;
        foreach (var word in words)
        {
            if (head >= 0 && IsDoing(words, head, word)) return head;
            if (word.Upos is "NOUN" or "PROPN" || WholeNouns.Contains(word.Form)) head = word.Index;
            else if (word.Upos is "ADP" or "SCONJ" or "PRON" or "CCONJ" or "AUX" or "PART" && word.Xpos != "POS" || word is { Upos: "PUNCT", Form: not ("-" or "'") }) break;
            else if (head >= 0 && word.Xpos is "VBN" or "VBD" or "VBG" && IsBehind(words, word)) break;
            if (head >= 0 && WholeNouns.Contains(words[head].Form)) break;
        }

        // "claims", "pumps lent by the town": a word alone may be taken for a verb.
        return head < 0 && words is [{ Xpos: not ("VBN" or "VBD") }, ..] && words[0].Upos is "VERB" or "ADJ" ? 0 : head;
    }

    /// <summary>"children suffering", "lorries waiting on the road": no plural stands before such a noun.</summary>
    private static bool IsDoing(ImmutableArray<Token> words, int head, Token word) =>
        words[head].Xpos == "NNS" && word.Index == head + 1 && word.Form.EndsWith("ing", StringComparison.Ordinal) && (word.Index + 1 == words.Length || words[word.Index + 1].Upos is "ADP" or "DET");

    /// <summary>"rounds fired", and not "armoured vehicles": no noun follows at once.</summary>
    private static bool IsBehind(ImmutableArray<Token> words, Token verb) => verb.Index > 0 && words[verb.Index - 1] is { Upos: "NOUN", Xpos: "NNS" } or { Upos: "PROPN" }
        || verb.Index + 1 == words.Length || words[verb.Index + 1].Upos is not ("NOUN" or "PROPN" or "ADJ");

    /// <summary>"the 2,318 polling stations" are the polling stations: a question holds no claim.</summary>
    private static string WithoutFigures(string phrase)
    {
        var words = phrase.Split(' ');
        return string.Join(' ', words.Where((word, place) => !(word.Any(char.IsAsciiDigit) && word.All(sign => char.IsAsciiDigit(sign) || sign is ',' or '.')
            && place + 1 < words.Length && char.IsLower(words[place + 1][0]) && words[place + 1] is not ("and" or "or") && (place == 0 || char.IsLower(words[place - 1][0])))));
    }
}
