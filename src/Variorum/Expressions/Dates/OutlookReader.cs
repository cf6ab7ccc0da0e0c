using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Dates;

/// <summary>Guesses from the verbs around a date whether it lies behind or ahead.</summary>
internal static class OutlookReader
{
    private const int Window = 14;

    private static readonly WordSet Modals = new("will shall ll would may could should might must");

    private static readonly WordSet Ahead = new("will shall ll would must plans planned plan planning expected expects expect scheduled due going upcoming to by until may could should hopes hope intends aims set slated");

    private static readonly WordSet AfterBe = new("to due set scheduled expected planned going likely slated");

    private static readonly WordSet Planned = new("scheduled planned expected slated due set");

    private static readonly WordSet Determiners = new("the a an this that these those its his her their our my some no each every");

    /// <summary>Nouns that a "to" after them does not make a verb of what follows: "replies to questions", "the way to town".</summary>
    private static readonly WordSet Towards = new("according due reply replied respond responded response answer answers came come went go sent fell rose up down close back prior thanks subject similar linked relating access addition regard respect");

    private static readonly WordSet Particles = new("out in back home there together over");

    /// <summary>The pasts of English that do not end in "-ed", where they differ from the present.</summary>
    private static readonly WordSet Irregular = new("""
        was were had did been said told made took came went began held saw fell rose lost won died killed since ago became bought brought built caught chose drew drove ate fought found
        flew forgot gave got grew heard hid kept knew laid led left lent lay lit meant met paid rode rang ran sought sold shook shone shot sang sank sat slept spoke spent stood stole stuck
        struck swore swam taught tore thought threw understood woke wore wrote broke bore bound bred dealt dug fled froze gone seen given taken done written spoken stolen struck fallen risen
        """);

    private static readonly WordSet EndsLikeParticiple = new("speed breed exceed proceed succeed indeed hundred bloodshed watershed sacred naked wicked hatred kindred embed");

    /// <summary>Past and present alike: past where no "to" or modal stands before.</summary>
    private static readonly WordSet Invariant = new("hit set put cut let cost shut quit spread hurt beat split shed");

    /// <summary>The present of a timetable: "voters go to the polls on Sunday", "the trial begins on Monday".</summary>
    private static readonly WordSet Timetable = new("""
        go goes meet meets open opens begin begins start starts vote votes play plays face faces host hosts takes arrive arrives leave leaves return returns expire expires end ends
        resume resumes visit visits head heads travel travels hold holds convene convenes
        """);

    /// <summary>The nearest verb before the date decides; where none stands before it in its sentence, the next after it.</summary>
    /// <param name="isNear">A weekday or a length: a timetable tells of days and weeks, not of the year that a month is in.</param>
    public static Outlook Read(LexedText text, int first, int next, bool isNear)
    {
        var (deadline, timetable) = (false, false);
        for (var i = first - 1; i >= Math.Max(0, first - Window) && text.Follows(i + 1); i--)
        {
            if (text.SymbolAt(i) is '.' or '!' or '?' or ';' && !text.IsJoined(i + 1)) break;
            if (!text.IsWord(i)) continue;
            if (text.Is(i, "by") || text.Is(i, "until")) deadline |= i >= first - 2;
            else if (IsAhead(text, i)) return Outlook.Future;
            // "may be signed", "to be held": the participle of a passive says nothing of the time.
            else if (!text.Is(i - 1, "be") && IsPast(text, i)) return deadline && !IsToldOf(text, next) ? Outlook.Future : Outlook.Past;
            else timetable |= isNear && Timetable.Contains(text, i);
        }

        var after = ReadAfter(text, next);
        return (deadline || timetable) && after != Outlook.Past ? Outlook.Future : after;
    }

    private static Outlook ReadAfter(LexedText text, int next)
    {
        for (var i = next; i < next + Window && text.Follows(i); i++)
        {
            if (text.SymbolAt(i) is '.' or '!' or '?' or ';' && !text.IsJoined(i + 1)) break;
            if (!text.IsWord(i)) continue;
            if (text.Is(i, "could") && text.Is(i + 1, "not")) return Outlook.Past;
            if (Modals.Contains(text, i) || IsWont(text, i) || ((text.Is(i, "is") || text.Is(i, "are")) && AfterBe.Contains(text, i + 1))) return Outlook.Future;
            if (text.Is(i, "is") || text.Is(i, "are")) break;
            // "the planned bridge": before a noun a participle is no verb.
            if (!Determiners.Contains(text, i - 1) && IsPast(text, i)) return IsPlanned(text, i) ? Outlook.Future : Outlook.Past;
        }

        return Outlook.Unknown;
    }

    /// <summary>"by the end of the year he was dead": a verb of the past in the rest of the clause.</summary>
    private static bool IsToldOf(LexedText text, int next)
    {
        for (var i = next; i < next + Window && text.IsNextWord(i) && !text.Is(i, "and") && !text.Is(i, "when"); i++)
        {
            if (!Determiners.Contains(text, i - 1) && IsPast(text, i)) return true;
        }

        return false;
    }

    /// <summary>"has been scheduled", "was set".</summary>
    private static bool IsPlanned(LexedText text, int verb) => Planned.Contains(text, verb + 1) || Planned.Contains(text, verb + 2);

    private static bool IsAhead(LexedText text, int index)
    {
        if (IsWont(text, index)) return true;
        if (text.Is(index, "going") && !text.Is(index + 1, "to")) return false;
        // "could not be reached on Friday" is told of the past.
        if (!Ahead.Contains(text, index) || (text.Is(index, "could") && text.Is(index + 1, "not"))) return false;
        // "to open in June", but not "to Friday", "to 23", "to questions".
        return !text.Is(index, "to") || (text.IsWord(index + 1) && (!ClosedClass.Words.Contains(text, index + 1) || text.Is(index + 1, "be")) && !text.IsCapitalised(index + 1)
            && !Nouns.LooksPlural(text, index + 1) && !Towards.Contains(text, index - 1) && !(Particles.Contains(text, index - 1) && Towards.Contains(text, index - 2)));
    }

    private static bool IsWont(LexedText text, int index) => text.Is(index, "won") && text.IsApostrophe(index + 1) && text.Is(index + 2, "t");

    private static bool IsPast(LexedText text, int index)
    {
        if (IsWont(text, index)) return false;
        if (text.Is(index, "could")) return text.Is(index + 1, "not");
        if (text.Is(index, "has") || text.Is(index, "have")) return IsParticiple(text, index + 1) || IsParticiple(text, index + 2);
        return IsParticiple(text, index) || (Invariant.Contains(text, index) && !IsInfinitive(text, index));
    }

    private static bool IsInfinitive(LexedText text, int index) =>
        text.Is(index - 1, "to") || Modals.Contains(text, index - 1) || Modals.Contains(text, index - 2) || text.Is(index - 1, "not") || text.Is(index - 1, "t");

    private static bool IsParticiple(LexedText text, int index) =>
        Irregular.Contains(text, index)
        || (text.IsWord(index) && text[index].Length > 4 && text.Of(index).EndsWith("ed", StringComparison.Ordinal) && !EndsLikeParticiple.Contains(text, index) && !(text.IsCapitalised(index) && text.Follows(index)));
}
