using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Numbers;

/// <summary>Words and signs around a figure that bound or blur it.</summary>
internal static class NumberModifiers
{
    private static readonly PhraseTable<ModifierKind> Before = Table(
        (ModifierKind.About, """
            about|around|approximately|approx|approx.|roughly|circa|ca|ca.|c.|~|≈|an estimated|estimated|estimated at|some|nearly|almost|close to|nearer to
            |in the region of|in the order of|on the order of|approaching|virtually|perhaps|or so|somewhere around|a reported|as many as some|nearing|more or less
            """),
        (ModifierKind.Lower, """
            more than|over|above|exceeding|upwards of|upward of|in excess of|greater than|bigger than|larger than|higher than|north of|at least|no less than
            |no fewer than|not less than|not fewer than|a minimum of|minimum|minimum of|>|≥|>=|surpassing|surpass|surpasses|surpassed|topping|topped|tops|older than|longer than|beyond|over than
            |equal to or more than|equal to or greater than|greater than or equal to|more than or equal to|bigger than or equal to|larger than or equal to|higher than or equal to
            |greater or equal than|bigger or equal than|higher or equal than|more or equal than|at least or equal to|exceed|exceeds|exceeded|starting at
            """),
        (ModifierKind.Upper, """
            less than|fewer than|under|below|lower than|smaller than|younger than|shorter than|up to|at most|no more than|not more than|a maximum of|maximum
            |maximum of|as many as|as much as|as high as|<|≤|<=|short of|just short of|no higher than|no greater than|sub|not exceeding|less than or equal to|smaller than or equal to|equal to or less than|fewer than or equal to
            |lower than or equal to|less or equal than|smaller or equal than|lower or equal than
            """),
        (ModifierKind.Focus, "only|just|exactly|precisely|well|far|slightly|a little|a bit|significantly|substantially|even|merely"));

    private static readonly PhraseTable<ModifierKind> After = Table(
        (ModifierKind.Lower, "or more|or above|or over|or older|or higher|or greater|and over|and above|and older|and more|and counting|and up|or better|at least|+"),
        (ModifierKind.Upper, "or less|or fewer|or under|or below|or younger|or lower|and under|and below|and younger|at most|at the most|max"),
        (ModifierKind.About, "or so|odd|or thereabouts|give or take"));

    private static readonly WordSet BeforeNoSome = new("and or with than");

    /// <summary>Walks left from <paramref name="first"/>; answers with the first lexeme of the modifiers.</summary>
    public static int ReadBefore(LexedText text, int first, ref NumberAmount amount)
    {
        var start = first;
        for (var round = 0; round < 3 && Before.TryMatchBefore(text, Unhyphened(text, start), out var from, out var kind) && !text[from].InAddress; round++)
        {
            if (kind == ModifierKind.About && text.Is(from, "some") && !BlursSome(text, from, amount)) break;
            if (text.Is(from, "far") && text.Is(from - 1, "so")) break;
            amount = Apply(amount, kind);
            start = from;
        }

        return start;
    }

    /// <summary>Reads right from <paramref name="next"/>; answers with the lexeme after the modifier.</summary>
    public static int ReadAfter(LexedText text, int next, ref NumberAmount amount)
    {
        var at = WordNumeralReader.SkipHyphen(text, next);
        if (text.Is(at, "plus") && (at > next || text.IsJoined(at)))
        {
            amount = Apply(amount, ModifierKind.Lower);
            return at + 1;
        }

        if (!text.Follows(at) || !After.TryMatch(text, at, out var end, out var kind)) return next;
        if (text.IsSymbol(at, '+') && (!text.IsJoined(at) || text.IsDigits(at + 1))) return next;
        if (text.Is(at, "and") && text.Is(at + 1, "more") && text.Is(at + 2, "than")) return next;
        if (text.Is(end, "than") || (text.Is(at, "and") && (text.IsDigits(end) || NumeralWords.Small.TryGet(text, end, out _)))) return next;
        amount = Apply(amount, kind);
        return end;
    }

    public static NumberAmount Apply(NumberAmount amount, ModifierKind kind) => (kind, amount.Value) switch
    {
        (ModifierKind.Focus, _) => amount,
        (ModifierKind.Lower, { } value) => NumberAmount.AtLeast(value),
        (ModifierKind.Upper, { } value) => NumberAmount.AtMost(value),
        _ => amount with { Approximate = true },
    };

    /// <summary>"sub-500", "nearly-40": the hyphen belongs to neither.</summary>
    private static int Unhyphened(LexedText text, int first) =>
        text.IsHyphen(first - 1) && text.IsJoined(first) && text.IsJoined(first - 1) ? first - 1 : first;

    /// <summary>"some 300" is about 300; "some two" and "some of" are not.</summary>
    private static bool BlursSome(LexedText text, int some, NumberAmount amount) =>
        amount.Value is null or >= 10 && !BeforeNoSome.Contains(text, some - 1);

    private static PhraseTable<ModifierKind> Table(params (ModifierKind Kind, string Phrases)[] rows) => new(rows.SelectMany(row =>
        row.Phrases.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(phrase => (phrase, row.Kind))));
}
