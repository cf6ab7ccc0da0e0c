using System.Collections.Frozen;

namespace Variorum.Language.Tokenizing;

/// <summary>The closed lists that English tokenisation cannot do without. All keys are in lower case.</summary>
internal static class WordLists
{
    /// <summary>Abbreviations that keep their full stop, and after which a sentence seldom ends.</summary>
    public static readonly FrozenSet<string> Titles = Set(
        "mr mrs ms mx dr prof rev fr st ste mt ft gen lt col maj capt cpt cmdr cdr adm sgt cpl pvt brig gov sen rep reps sens hon pres "
        + "amb supt insp det messrs mme mlle vs v viz cf approx attn")
        ;

    /// <summary>Abbreviations that keep their full stop wherever they stand.</summary>
    public static readonly FrozenSet<string> Abbreviations = Set(
        "inc ltd co corp bros plc llc jr sr etc al ave blvd rd assn dept univ est ed eds vol vols fig figs esp ext tel "
        + "jan feb aug sept sep oct nov dec thur thurs tues approx misc intl natl mfg dist lb lbs oz yr yrs mins hrs ca cca "
        + "ala ariz ark calif colo conn fla ga ill ky md mich minn miss neb nev okla ore pa penn tenn tex va wis wyo que ont "
        + "ph eg ie para conf govt mob arrv lv p pp c b d div bldg apt encl dipl ing bdr ret sci secy treas hosp nos ref refs resp "
        + "admin asst atty comdr commr exec gbp incl max min rev orig ser stat trans transl");

    /// <summary>Abbreviations only where the next thing is a number ("No. 5", "Mar. 3", "Art. 12").</summary>
    public static readonly FrozenSet<string> BeforeNumber = Set(
        "no nos art arts sec secs fig figs mar apr jun jul mon tue wed fri sat sun ch chap para pars pt op p pp vol rm ver doc nr cl reg sect c ca");

    /// <summary>Prefixes whose hyphen does not part them from their word.</summary>
    /// <remarks>Linguistic Data Consortium's list as far as EWT's training part bears it out; "self", "well", "all" are words there.</remarks>
    public static readonly FrozenSet<string> HyphenPrefixes = Set(
        "afro anti arch bi co counter cross de dis e ex extra hyper infra inter intra macro mega meta micro mid mini mono multi neo non over "
        + "para post pre pro proto pseudo psycho quasi re semi socio sub super trans tri ultra un uni uh um mm");

    /// <summary>Words written as one that are two words, with the length of the first.</summary>
    public static readonly FrozenDictionary<string, int> Fused = Pairs(
        "can|not gon|na wan|na got|ta ai|nt do|nt did|nt does|nt ca|nt wo|nt is|nt was|nt would|nt could|nt should|nt have|nt has|nt had|nt "
        + "are|nt were|nt i|m you|re they|re you|ve they|ve that|s what|s there|s he|s she|s who|s gim|me lem|me got|cha what|cha it|ll that|ll "
        + "you|ll they|ll");

    /// <summary>What may follow an apostrophe as a word of its own.</summary>
    public static readonly FrozenSet<string> Clitics = Set("s m d ll ve re");

    /// <summary>Words that begin with an apostrophe.</summary>
    public static readonly FrozenSet<string> Elided = Set("em til till cause cuz bout tis twas n round neath nuff kay");

    /// <summary>Units that touch their number and are words of their own ("5km", "10am").</summary>
    public static readonly FrozenSet<string> Units = Set(
        "am pm k m b bn mn mln tn t hh mm cm km kg g mg mcg lb lbs ft in oz ml l kw mw gw kwh mwh mph kph kmh hp gb mb tb kb mhz ghz hz v w x min mins "
        + "hr hrs sec secs yr yrs yo sq ha pct p.m a.m eur usd gbp");

    /// <summary>Short words with a slash inside.</summary>
    public static readonly FrozenSet<string> Slashed = Set("w/o w/out b/t l/c i/c i/s s/he n/a a/c");

    /// <summary>Last parts of host and file names.</summary>
    public static readonly FrozenSet<string> NameEndings = Set(
        "com org net gov edu mil int info biz name tv io ai us uk ca au nz de fr it es nl be ch at se no dk fi pl cz ru ua al mk rs hr gr tr il in "
        + "cn jp kr br mx ar za eu");

    /// <summary>Last parts of file names alone.</summary>
    public static readonly FrozenSet<string> FileEndings = Set(
        "doc docx xls xlsx ppt pptx pdf txt htm html php asp jpg jpeg gif png zip exe mp3 mp4 csv xml url wav");

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static FrozenDictionary<string, int> Pairs(string words) => words.Split(' ')
        .ToFrozenDictionary(w => w.Replace("|", "", StringComparison.Ordinal), w => w.IndexOf('|'), StringComparer.OrdinalIgnoreCase);
}
