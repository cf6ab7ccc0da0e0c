using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Numbers;

/// <summary>Words before which a number counts and after which it names.</summary>
internal static class IdentifierCues
{
    /// <summary>In any case.</summary>
    private static readonly WordSet Any = new("""
        section sections sect article articles art no nos nr number page pages pp chapter row room figure fig table clause paragraph para highway route flight
        gate exit resolution phase stage level category class grade type tier version episode lane apartment apt suite box line subsection
        iphone ipad galaxy xbox playstation ftse dax cac asx tsx nikkei stoxx nasdaq kospi sp appendix annex protocol rule decree directive amendment channel platform verse psalm question footnote
        """);

    /// <summary>Only where they are written as names.</summary>
    private static readonly WordSet Capitalised = new("""
        Part Unit Group Game Match Area Apollo Boeing Airbus Windows Watch Euro Formula Act Law Bill Volume Vol Issue Season Series Step Zone Sector District
        Ward Block Building Station Camp Bus Track Model Size Proposition Prop Regulation Fortune Top Wave Pier Terminal Hall Lot Plot Interstate Autobahn Motorway
        Nasdaq Nikkei Stoxx Russell Case Docket File Form Code Team Squadron Brigade Division Regiment Battalion Mark Mk Week Day Round Stage Super Bowl
        Olympics Expo World Generation Gen Agenda Vision Schedule Order Report Exhibit Item Note Memo Memorandum Ordinance Circular Contract Licence License Permit
        """);

    private static readonly WordSet Streets = new("Street St Road Rd Avenue Ave Lane Ln Boulevard Blvd Drive Way Square Place Court Crescent Terrace Alley Highway Parkway Rue Via Calle");

    /// <summary>Those that also stand before the name: "22 Rue Ferro".</summary>
    private static readonly WordSet Avenues = new("Avenue Ave Rue Via Calle Boulevard Blvd");

    /// <summary>Words that a hyphen joins to a figure which still counts: "mid-500", "now-18".</summary>
    private static readonly WordSet HyphenPrefixes = new("sub now nearly about some almost plus minus over under the a an non all and to or from than at by of some then another up");

    private static readonly WordSet Months = new("""
        january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
        monday tuesday wednesday thursday friday saturday sunday
        """);

    /// <summary>"Section 427", "No. 1", "Article 5(b)".</summary>
    public static bool StandBefore(LexedText text, int figure)
    {
        var at = figure - 1;
        if (text.SymbolAt(at) is '#' or '№' && text.IsJoined(figure)) return true;
        if (text.IsSymbol(at, '.') && text.IsJoined(at)) at--;
        if (!text.IsWord(at) || !text.Follows(figure)) return false;
        if (text.Is(at, "no") && at == figure - 1 && !text.IsCapitalised(at)) return false;
        return Any.Contains(text, at) || (text.IsCapitalised(at) && Capitalised.Contains(text, at));
    }

    /// <summary>"COVID-19", "F-16": a word that a hyphen joins to the figure, and that does not belong to the sentence.</summary>
    public static bool AreHyphened(LexedText text, int figure) =>
        text.IsHyphen(figure - 1) && text.IsJoined(figure) && text.IsJoined(figure - 1) && text.IsWord(figure - 2)
        && !HyphenPrefixes.Contains(text, figure - 2) && !NumeralWords.Small.TryGet(text, figure - 2, out _);

    /// <summary>"prototype-two-seat": a word inside a word that does not begin with it.</summary>
    public static bool IsInsideCompound(LexedText text, Numeral numeral) =>
        AreHyphened(text, numeral.First) && text.IsHyphen(numeral.Next) && text.IsJoined(numeral.Next) && text.IsWord(numeral.Next + 1) && text.IsJoined(numeral.Next + 1);

    /// <summary>"Apple Watch 5 to see", "Harbour Camp Three": a name in running text with a small number after it, and nothing for the
    /// number to count.</summary>
    public static bool NameStandsBefore(LexedText text, Numeral numeral)
    {
        var name = numeral.First - 1;
        if (numeral.Form is not (NumberForm.Digits or NumberForm.Words) || numeral.Value is not (>= 0 and < 1000) || numeral.Next > numeral.First + 1) return false;
        if (!text.IsCapitalised(name) || !text.Follows(numeral.First) || Months.Contains(text, name) || ClosedClass.Words.Contains(text, name)) return false;
        if (!text.Follows(name) || !(text.IsWord(name - 1) || text.SymbolAt(name - 1) is ',' or '&')) return false;
        if (numeral.Form == NumberForm.Words) return text.IsCapitalised(numeral.First) && IsRunningText(text, numeral.First);
        return !CountsSomething(text, numeral.Next) && !IsScore(text, name) && IsRunningText(text, numeral.First);
    }

    /// <summary>"Kell got 87 points, the bid of Orla 81": behind another's points the number is the name's score, and not a part of it.</summary>
    private static bool IsScore(LexedText text, int name)
    {
        const int reach = 12;
        var (plain, at) = (0, name - 1);
        for (; at > name - reach && text.Follows(at) && !(text.SymbolAt(at) is ',' or ';' || text.Is(at, "and")); at--) plain += IsLowerCaseContent(text, at) ? 1 : 0;
        while (at > 0 && !text.IsWord(at)) at--;
        return plain <= 1 && text.Is(at, "points") && text.IsDigits(at - 1);
    }

    /// <summary>"575 Mill Road": the number of a house.</summary>
    public static bool StreetFollows(LexedText text, int next)
    {
        for (var i = next; i < next + 6 && text.Follows(i); i++)
        {
            if (text.IsDigits(i) && OrdinalReader.IsEnding(text, i + 1)) i++;
            else if (!text.IsCapitalised(i)) return false;
            else if (Streets.Contains(text, i) && (i > next || (Avenues.Contains(text, i) && text.IsCapitalised(i + 1)))) return true;
        }

        return false;
    }

    private static bool CountsSomething(LexedText text, int next)
    {
        if (!text.Follows(next)) return false;
        if (text.IsWord(next)) return !ClosedClass.Words.Contains(text, next) ? !text.IsCapitalised(next) : text.Is(next, "of") || ClosedClass.Auxiliaries.Contains(text, next);
        return text.SymbolAt(next) is not ('.' or ',' or ';' or ':' or ')' or '\'' or '\u2019' or '"' or '\u201D' or '?' or '!');
    }

    /// <summary>A headline writes every word with a capital, so that a capital says nothing there.</summary>
    private static bool IsRunningText(LexedText text, int index)
    {
        var lower = 0;
        for (var i = index - 1; i >= Math.Max(0, index - 10) && text.Follows(i + 1); i--) lower += IsLowerCaseContent(text, i) ? 1 : 0;
        for (var i = index + 1; i < index + 10 && text.Follows(i); i++) lower += IsLowerCaseContent(text, i) ? 1 : 0;
        return lower >= 2;
    }

    private static bool IsLowerCaseContent(LexedText text, int index) =>
        text.IsWord(index) && text[index].Length > 2 && !text.IsCapitalised(index) && !ClosedClass.Words.Contains(text, index);
}
