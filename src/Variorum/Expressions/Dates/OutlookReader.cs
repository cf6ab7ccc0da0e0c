using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Dates;

/// <summary>Guesses from the verbs around a date whether it lies behind or ahead.</summary>
internal static class OutlookReader
{
    private const int Window = 14;

    /// <summary>The nearest verb before the date decides; where none stands before it in its sentence, the next after it.</summary>
    /// <param name="isNear">A weekday or a length: a timetable tells of days and weeks, not of the year that a month is in.</param>
    public static Outlook Read(LexedText text, int first, int next, bool isNear)
    {
        var (deadline, timetable, infinitive) = (false, false, false);
        for (var i = first - 1; i >= Math.Max(0, first - Window) && text.Follows(i + 1); i--)
        {
            if (EndsClause(text, i)) break;
            if (!text.IsWord(i)) continue;
            if (text.Is(i, "by") || text.Is(i, "until")) deadline |= i >= first - 2;
            else if (!isNear && IsOpenInfinitive(text, i)) infinitive = true;
            else if (IsAhead(text, i)) return Outlook.Future;
            // "may be signed", "to be held": the participle of a passive says nothing of the time.
            else if (!text.Is(i - 1, "be") && IsPast(text, i)) return deadline && !IsToldOf(text, next) ? OfDeadline(isNear) : infinitive ? Outlook.Unknown : Outlook.Past;
            else timetable |= isNear && OutlookWords.Timetable.Contains(text, i);
        }

        if (infinitive) return Outlook.Future;
        if (deadline) return IsToldOf(text, next) ? Outlook.Past : Outlook.Future;
        var after = ReadAfter(text, next, isNear);
        return timetable && after != Outlook.Past ? Outlook.Future : after;
    }

    /// <summary>"ordered them out by 3 March", "had 3,249 arrivals by 20 November": of the days that it may be the nearest is meant.</summary>
    private static Outlook OfDeadline(bool isNear) => isNear ? Outlook.Future : Outlook.Unknown;

    private static Outlook ReadAfter(LexedText text, int next, bool isNear)
    {
        for (var i = next; i < next + Window && text.Follows(i) && !EndsClause(text, i); i++)
        {
            if (!text.IsWord(i)) continue;
            if (text.Is(i, "could") && text.Is(i + 1, "not")) return Outlook.Past;
            // "790 beds in which one could lie" may be told of any time.
            if (!isNear && text.Is(i, "could")) return Outlook.Unknown;
            if (OutlookWords.Modals.Contains(text, i) || IsWont(text, i) || (IsBe(text, i) && OutlookWords.AfterBe.Contains(text, i + 1))) return Outlook.Future;
            if (IsBe(text, i)) break;
            // "the planned bridge": before a noun a participle is no verb.
            if (!OutlookWords.Determiners.Contains(text, i - 1) && IsPast(text, i)) return IsPlanned(text, i) ? Outlook.Future : Outlook.Past;
        }

        return Outlook.Unknown;
    }

    private static bool EndsClause(LexedText text, int index) => text.SymbolAt(index) is '.' or '!' or '?' or ';' && !text.IsJoined(index + 1);

    private static bool IsBe(LexedText text, int index) => text.Is(index, "is") || text.Is(index, "are");

    /// <summary>"by the end of the year he was dead": a verb of the past in the rest of the clause.</summary>
    private static bool IsToldOf(LexedText text, int next)
    {
        for (var i = next; i < next + Window && text.IsNextWord(i) && !text.Is(i, "and") && !text.Is(i, "when"); i++)
        {
            if (!OutlookWords.Determiners.Contains(text, i - 1) && IsPast(text, i)) return true;
        }

        return false;
    }

    /// <summary>"has been scheduled", "was set".</summary>
    private static bool IsPlanned(LexedText text, int verb) => OutlookWords.Planned.Contains(text, verb + 1) || OutlookWords.Planned.Contains(text, verb + 2);

    /// <summary>"had ordered it to be closed in June": whether June was ahead of the order only, the words do not say.</summary>
    private static bool IsOpenInfinitive(LexedText text, int index) => text.Is(index, "to") && IsInfinitive(text, index) && !OutlookWords.Committing.Contains(text, index - 1);

    private static bool IsAhead(LexedText text, int index)
    {
        if (IsWont(text, index)) return true;
        // "called for a strike on Friday"
        if (text.Is(index + 1, "for") && (text.Is(index, "called") || text.Is(index, "calls") || text.Is(index, "call") || text.Is(index, "calling"))) return true;
        if (text.Is(index, "to")) return IsInfinitive(text, index);
        // "could not be reached on Friday" is told of the past, and "going from 9 to 4" goes nowhere.
        return OutlookWords.Ahead.Contains(text, index) && !(text.Is(index, "could") && text.Is(index + 1, "not")) && (!text.Is(index, "going") || text.Is(index + 1, "to"));
    }

    /// <summary>"to open in June", but not "to Friday", "to 23", "to questions", nor the errand of "went out to vote".</summary>
    private static bool IsInfinitive(LexedText text, int to) =>
        text.IsWord(to + 1) && (!ClosedClass.Words.Contains(text, to + 1) || text.Is(to + 1, "be")) && !text.IsCapitalised(to + 1) && !Nouns.LooksPlural(text, to + 1)
        && !OutlookWords.Towards.Contains(text, to - 1) && !(OutlookWords.Particles.Contains(text, to - 1) && OutlookWords.Towards.Contains(text, to - 2));

    private static bool IsWont(LexedText text, int index) => text.Is(index, "won") && text.IsApostrophe(index + 1) && text.Is(index + 2, "t");

    private static bool IsPast(LexedText text, int index)
    {
        if (IsWont(text, index)) return false;
        if (text.Is(index, "could")) return text.Is(index + 1, "not");
        if (text.Is(index, "has") || text.Is(index, "have")) return IsParticiple(text, index + 1) || IsParticiple(text, index + 2);
        return IsParticiple(text, index) || (OutlookWords.Invariant.Contains(text, index) && !IsPresent(text, index));
    }

    /// <summary>"to hit", "will not hit".</summary>
    private static bool IsPresent(LexedText text, int index) =>
        text.Is(index - 1, "to") || OutlookWords.Modals.Contains(text, index - 1) || OutlookWords.Modals.Contains(text, index - 2) || text.Is(index - 1, "not") || text.Is(index - 1, "t");

    private static bool IsParticiple(LexedText text, int index) =>
        OutlookWords.Irregular.Contains(text, index)
        || (text.IsWord(index) && text[index].Length > 4 && text.Of(index).EndsWith("ed", StringComparison.Ordinal) && !OutlookWords.EndsLikeParticiple.Contains(text, index) && !(text.IsCapitalised(index) && text.Follows(index)));
}
