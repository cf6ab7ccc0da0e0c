using Variorum.Language;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>Makes past participles: "brought" of "bring".</summary>
internal static class Participles
{
    private static readonly ImmutableDictionary<string, string> Irregular = """
        be been bear borne beat beaten become become begin begun bend bent bind bound bite bitten bleed bled blow blown break broken breed bred bring brought build built
        buy bought catch caught choose chosen come come cost cost creep crept cut cut deal dealt dig dug do done draw drawn drink drunk drive driven eat eaten fall fallen
        feed fed feel felt fight fought find found flee fled fly flown forbid forbidden forget forgotten forgive forgiven freeze frozen get got give given go gone grow grown
        hang hanged have had hear heard hide hidden hit hit hold held hurt hurt keep kept know known lay laid lead led leave left lend lent let let lie lain light lit lose lost
        make made mean meant meet met pay paid put put read read ride ridden rise risen run run say said see seen seek sought sell sold send sent set set shake shaken
        shed shed shoot shot show shown shut shut sing sung sink sunk sit sat slay slain sleep slept speak spoken spend spent split split spread spread stand stood steal stolen
        stick stuck strike struck swear sworn sweep swept swim swum take taken teach taught tear torn tell told think thought throw thrown undergo undergone understand understood
        undertake undertaken wear worn win won withdraw withdrawn write written
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Chunk(2).ToImmutableDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private static readonly ImmutableArray<string> Prefixes = ["with", "up", "over", "out", "re", "fore", "mis"];

    /// <summary>Of a verb as it stands in a text: its own form where that is one.</summary>
    public static string Of(Token verb)
    {
        if (verb.IsParticipleForm()) return verb.Form;
        return !Irregular.ContainsKey(verb.Lemma) && verb.Form.EndsWith("ed", StringComparison.Ordinal) ? verb.Form : OfLemma(verb.Lemma);
    }

    /// <summary>Of a dictionary form: of unknown ones the regular participle.</summary>
    public static string OfLemma(string lemma)
    {
        if (Irregular.TryGetValue(lemma, out var participle)) return participle;
        // "withhold", "rebuild", "oversee".
        if (Prefixes.FirstOrDefault(prefix => lemma.StartsWith(prefix, StringComparison.Ordinal) && Irregular.ContainsKey(lemma[prefix.Length..])) is { } before) return before + Irregular[lemma[before.Length..]];
        if (lemma.EndsWith('e')) return lemma + "d";
        return lemma.Length > 2 && lemma[^1] == 'y' && !"aeiou".Contains(lemma[^2], StringComparison.Ordinal) ? lemma[..^1] + "ied" : lemma + "ed";
    }

    private static bool IsParticipleForm(this Token verb) => verb.Xpos == "VBN";
}
