using Variorum.Articles.Labels;
using Variorum.Expressions.Dates;
using Variorum.Text;

namespace Variorum.Articles;

/// <summary>Reads a line that says who made a text: "By Ana Ferro", "Ostara Herald, translated by Bram Korda", "Presenter: Ilse Adano".</summary>
internal static class CreditLine
{
    private const int Longest = 300;

    private static readonly (string Cue, CreditRole Role)[] Cues =
    [
        ("translated by", CreditRole.Translator), ("translation by", CreditRole.Translator), ("translation:", CreditRole.Translator), ("translator:", CreditRole.Translator),
        ("presenter:", CreditRole.Presenter), ("presented by", CreditRole.Presenter), ("producer:", CreditRole.Producer), ("produced by", CreditRole.Producer),
        ("photo by", CreditRole.Photo), ("photos by", CreditRole.Photo), ("photographs by", CreditRole.Photo), ("photo:", CreditRole.Photo), ("photography by", CreditRole.Photo),
        ("originally published in", CreditRole.OriginalOutlet), ("originally published by", CreditRole.OriginalOutlet), ("originally published on", CreditRole.OriginalOutlet),
        ("first published in", CreditRole.OriginalOutlet), ("first appeared in", CreditRole.OriginalOutlet), ("source:", CreditRole.OriginalOutlet), ("republished from", CreditRole.OriginalOutlet),
        ("reporting by", CreditRole.Author), ("additional reporting by", CreditRole.Author), ("with reporting by", CreditRole.Author), ("with additional reporting by", CreditRole.Author), ("written by", CreditRole.Author), ("author:", CreditRole.Author), ("by:", CreditRole.Author), ("by ", CreditRole.Author),
        ("interview by", CreditRole.Author), ("interview:", CreditRole.Author), ("conversation:", CreditRole.Author), ("questions:", CreditRole.Author), ("questions by", CreditRole.Author), ("story by", CreditRole.Author), ("text by", CreditRole.Author), ("text:", CreditRole.Author), ("reported by", CreditRole.Author),
        ("submitted by", CreditRole.Author), ("posted by", CreditRole.Author), ("compiled by", CreditRole.Author),
        ("from our correspondent", CreditRole.Author), ("from our own correspondent", CreditRole.Author), ("for the signatories:", CreditRole.Author), ("signatories:", CreditRole.Author), ("signed:", CreditRole.Author), ("signed by", CreditRole.Author), ("writing by", CreditRole.Author),
    ];

    // A letter's low bits are the same in both cases.
    private static readonly (string Cue, CreditRole Role)[][] CuesByLetter = [.. Enumerable.Range(0, 32).Select(letter => Cues.Where(cue => (cue.Cue[0] & 31) == letter).ToArray())];

    // What others did for a text than write it.
    private static readonly string[] OtherWork = ["editing by", "edited by", "editing:", "editor:", "research:", "research by", "video:", "video by", "data:", "data by", "graphics:", "design:", "illustration:", "illustrations by", "fact-checking by", "illustration by", "graphics by", "compiled from"];

    /// <summary>The credits that a line is made of; none where it is anything else.</summary>
    public static IReadOnlyList<Credit> Read(string text, TextSpan line)
    {
        if (line.Length > Longest || line.Length < 3) return [];
        if (SigningFor.Read(text, line) is { IsEmpty: false } signed) return signed;
        var credits = new List<Credit>();
        foreach (var part in Parts(text, line))
        {
            // "by Ana Ferro | 3 comments"
            if (ReadPart(text, part, credits) || (credits.Count > 0 && FurniturePhrases.Reason(part.Slice(text)) is not null)) continue;
            // After an outlet its town and country: "GazetaNova, Ostara, Velmora".
            var place = credits.Count > 0 && Names.IsSingleName(part.Of(text));
            if (!place && !IsTrade(text, part, credits) && !IsDay(part.Of(text), credits)) return [];
        }

        return credits;
    }

    /// <summary>The cue with which a line begins.</summary>
    private static (string Cue, CreditRole Role)? Cue(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || !char.IsAsciiLetter(line[0])) return null;
        foreach (var (cue, role) in CuesByLetter[line[0] & 31])
        {
            if (line.StartsWith(cue, StringComparison.OrdinalIgnoreCase)) return (cue, role);
        }

        return null;
    }

    /// <summary>True where a line begins by saying what somebody did: "Interview: Ana Ferro".</summary>
    public static bool HasCue(ReadOnlySpan<char> line) => Cue(line) is var (cue, _) && line.Length > cue.Length;

    /// <summary>True where a line begins by saying who wrote or reported.</summary>
    public static bool HasAuthorCue(ReadOnlySpan<char> line) => Cue(line) is (var cue, CreditRole.Author) && line.Length > cue.Length;

    /// <summary>"Ana Ferro, teacher": what the person does for a living.</summary>
    private static bool IsTrade(string text, TextSpan part, List<Credit> credits) =>
        credits is [.., { Role: CreditRole.Author }] && char.IsLower(text[part.Start]) && part.Slice(text).Count(' ') < 4;

    /// <summary>"Ostara Herald, 28 October": when that was.</summary>
    private static bool IsDay(string part, List<Credit> credits) =>
        credits.Count > 0 && part.Length <= 30 && char.IsAsciiDigit(part[0]) && DateFinder.Find(part) is [{ IsDate: true } day, ..] && day.Span.Length >= part.TrimEnd('.').Length - 1;

    private static bool ReadPart(string text, TextSpan part, List<Credit> credits)
    {
        var bracketed = text[part.Start] == '(';
        if (bracketed) part = new TextSpan(part.Start + 1, part.End);
        var words = part.Of(text);
        // "Ana Ferro, President of the Harbour Council": what she is.
        if (credits is [.., { Role: CreditRole.Author }] && CreditFinder.IsOffice(words)) return true;
        if (credits.Count > 0 && OtherWork.Any(cue => words.StartsWith(cue, StringComparison.OrdinalIgnoreCase))) return true;
        if (FromLanguage(words) is > 0 and var by) return Add(text, new TextSpan(part.Start + by, part.End), CreditRole.Translator, credits);
        if (Cue(words) is var (cue, done)) return Add(text, new TextSpan(part.Start + cue.Length, part.End), done, credits);

        if (FromPlace(text, part) is { IsEmpty: false } reporter) part = reporter;
        else if (Names.IsByline(words)) part = new TextSpan(part.Start + words.IndexOf(' ') + 1, part.End);
        var bare = WithoutProxy(text, Bare(text, part));
        if (bare.IsEmpty) return false;
        var named = bare.Of(text);
        if (bracketed && Agencies.IsSlug(named))
        {
            credits.Add(new Credit(CreditRole.Agency, named, Evidence.At(text, bare)));
            return true;
        }

        if (Names.IsOutletLike(named))
        {
            // "(VNA, Ostara Today)": after the agency, who made its text into this one. Who signs for a body signs with its name.
            var role = credits is [{ Role: CreditRole.Agency }] ? CreditRole.Republisher : bare.Start > Bare(text, part).Start ? CreditRole.Author : CreditRole.OriginalOutlet;
            credits.Add(new Credit(Finer(role, named), named, Evidence.At(text, bare)));
            return true;
        }

        var people = NamesIn(text, part).ToList();
        if (people.Count > 0 && people.TrueForAll(name => Names.IsPersonLike(name.Of(text))))
        {
            credits.AddRange(people.Select(name => Honorifics.Without(text, name)).Select(name => new Credit(CreditRole.Author, name.Of(text), Evidence.At(text, name))));
            return true;
        }

        if (credits.Count > 0 || !Names.IsSingleName(named)) return false;
        credits.Add(new Credit(CreditRole.OriginalOutlet, named, Evidence.At(text, bare)));
        return true;
    }

    /// <summary>Adds those whom a stretch names; false where it names nobody.</summary>
    private static bool Add(string text, TextSpan names, CreditRole role, List<Credit> credits)
    {
        var start = credits.Count;
        foreach (var name in NamesIn(text, names))
        {
            var (own, @for) = role == CreditRole.Translator ? ForWhom(text, name) : (name, default);
            own = Honorifics.Without(text, WithoutPlace(text, own));
            if (Fits(role, own.Of(text))) credits.Add(new Credit(Finer(role, own.Of(text)), own.Of(text), Evidence.At(text, own)));
            if (!@for.IsEmpty) credits.Add(new Credit(CreditRole.Republisher, @for.Of(text), Evidence.At(text, @for)));
        }

        return credits.Count > start;
    }

    /// <summary>"Translated from the Velmoran by Bram Korda": where the name begins, or -1.</summary>
    public static int FromLanguage(ReadOnlySpan<char> words)
    {
        if (!words.StartsWith("translated from ", StringComparison.OrdinalIgnoreCase)) return -1;
        var by = words.IndexOf(" by ", StringComparison.Ordinal);
        return by < 0 ? -1 : by + " by ".Length;
    }

    /// <summary>True where a line is the name of a person and a place: "Ana Ferro in Ostara", "From Ana Ferro in Ostara".</summary>
    public static bool IsFromPlace(string text, TextSpan line) => !FromPlace(text, line).IsEmpty;

    /// <summary>Who reports from where; empty where the words say anything else.</summary>
    private static TextSpan FromPlace(string text, TextSpan part)
    {
        const int mostWords = 3;
        var words = part.Slice(text);
        var from = words.StartsWith("From ", StringComparison.Ordinal) ? "From ".Length : words.StartsWith("By ", StringComparison.OrdinalIgnoreCase) ? "By ".Length : 0;
        var bare = Bare(text, new TextSpan(part.Start + from, part.End));
        var name = WithoutPlace(text, bare);
        if (name == bare || words[^1] is '?' or '!' || !Names.IsPersonLike(name.Of(text))) return default;
        var place = text[(name.End + " in ".Length)..bare.End].Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return name.Slice(text).Count(' ') < mostWords && place.Length <= mostWords && place.All(word => Names.IsNameWord(word) || word == "the") ? name : default;
    }

    /// <summary>"Ana Ferro in Ostara", "Ana Ferro 2 days ago": the name alone.</summary>
    private static TextSpan WithoutPlace(string text, TextSpan name)
    {
        var words = name.Slice(text);
        var place = words.IndexOf(" in ", StringComparison.Ordinal);
        if (place > 2 && place + 4 < words.Length && char.IsUpper(words[place + 4])) return new TextSpan(name.Start, name.Start + place);
        var figure = words.IndexOfAnyInRange('0', '9');
        return figure > 3 && words[figure - 1] == ' ' && words.EndsWith(" ago", StringComparison.Ordinal) ? new TextSpan(name.Start, name.Start + figure - 1) : name;
    }

    private static CreditRole Finer(CreditRole role, string name) =>
        (role == CreditRole.OriginalOutlet && Agencies.IsNamed(name)) || (role == CreditRole.Author && Agencies.IsSlug(name)) ? CreditRole.Agency : role;

    /// <summary>"Ana Ferro for The Reading Room" are who and for whom.</summary>
    private static (TextSpan Own, TextSpan For) ForWhom(string text, TextSpan name)
    {
        var at = name.Slice(text).IndexOf(" for ", StringComparison.Ordinal);
        if (at < 2) return (name, default);
        var outlet = Bare(text, new TextSpan(name.Start + at + " for ".Length, name.End));
        return (new TextSpan(name.Start, name.Start + at), !outlet.IsEmpty && outlet.Length <= 60 && char.IsUpper(text[outlet.Start]) ? outlet : default);
    }

    private static bool Fits(CreditRole role, string name) => role switch
    {
        CreditRole.Author or CreditRole.Presenter or CreditRole.Producer or CreditRole.Photo => Names.IsPersonLike(name) || Names.IsOutletLike(name) || (role == CreditRole.Author && (Names.IsBodyLike(name) || Agencies.IsSlug(name))),
        _ => name.Length is >= 2 and <= 60 && char.IsUpper(name[0]),
    };

    public static IEnumerable<TextSpan> Parts(string text, TextSpan line)
    {
        var start = line.Start;
        var bracketed = text[line.Start] == '(';
        for (var i = line.Start; i <= line.End; i++)
        {
            if (i < line.End && text[i] is not (',' or ';' or '|' or '\n' or '·') && !(bracketed && text[i] == '/') && !IsStop(text, line, i)) continue;
            var part = Pages.Trimming.Trim(text, new TextSpan(start, i));
            if (!part.IsEmpty) yield return part;
            start = i + 1;
        }
    }

    /// <summary>"... Ostara Herald. Translated by ...": not the point of an initial or of "Dr".</summary>
    private static bool IsStop(string text, TextSpan line, int at)
    {
        if (text[at] != '.' || at + 2 >= line.End || text[at + 1] != ' ' || !char.IsUpper(text[at + 2])) return false;
        var start = at;
        while (start > line.Start && char.IsLetter(text[start - 1])) start--;
        return at - start > 3 && !Honorifics.IsTitle(text[start..at]);
    }

    /// <summary>"Ana Ferro and Bram Korda" are two.</summary>
    private static IEnumerable<TextSpan> NamesIn(string text, TextSpan part)
    {
        var start = part.Start;
        while (start < part.End)
        {
            var rest = text.AsSpan(start, part.End - start);
            var (and, length) = And(rest);
            var end = and < 0 ? part.End : start + and;
            var name = Bare(text, new TextSpan(start, end));
            if (!name.IsEmpty) yield return name;
            start = and < 0 ? part.End : end + length;
        }
    }

    private static (int At, int Length) And(ReadOnlySpan<char> names)
    {
        foreach (var and in (string[])[" and ", " & ", " und ", " et "])
        {
            if (names.IndexOf(and, StringComparison.Ordinal) is >= 0 and var at) return (at, and.Length);
        }

        return (-1, 0);
    }

    /// <summary>"For the Harbour Committee", "On behalf of the Harbour Committee": who signs for a body is not part of its name.</summary>
    private static TextSpan WithoutProxy(string text, TextSpan part)
    {
        foreach (var proxy in new[] { "for the ", "on behalf of the ", "on behalf of " })
        {
            if (text.AsSpan(part.Start, part.Length).StartsWith(proxy, StringComparison.OrdinalIgnoreCase)) return new TextSpan(part.Start + proxy.Length, part.End);
        }

        return part;
    }

    public static TextSpan Bare(string text, TextSpan part)
    {
        var (start, end) = (part.Start, part.End);
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '.' or ',' or ')' or ':')) end--;
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '/' or '(' or ':' or '-' or '–' or '—')) start++;
        return new TextSpan(start, end);
    }
}
