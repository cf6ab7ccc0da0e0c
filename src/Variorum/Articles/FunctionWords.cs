using System.Collections.Frozen;

namespace Variorum.Articles;

/// <summary>The commonest small words of languages that share a script: what grammars call function words, some thirty of each.</summary>
internal static class FunctionWords
{
    private static readonly (string Language, string Script, string Words)[] Lists =
    [
        ("en", "Latn", "the of and to in is that for it was on are with as his they at be this from have or by had not but were which you their has been will would who he she its"),
        ("fr", "Latn", "le la les de des du et est un une que qui dans pour pas sur au aux avec ce cette il elle sont par plus ne se son sa ses ont été mais nous"),
        ("de", "Latn", "der die das und ist nicht ein eine einer den dem des mit auf für von zu im sich auch es an als bei nach wird sind aus wie wurde hat haben oder"),
        ("es", "Latn", "el la los las de del y en que un una por con para no se su al lo como más pero sus es son fue este esta ha sobre entre también"),
        ("it", "Latn", "il lo la gli le di del della dei delle e è che un una in per con non si da al alla nel nella sono anche come più ma ha questo su dal"),
        ("pt", "Latn", "o os as de do da dos das e em que um uma por com para não se no na nos nas ao mais como mas foi são seu sua também pelo pela é"),
        ("nl", "Latn", "de het een en van in is dat op te met voor niet zijn aan er die ook als bij om door maar uit naar wordt werd hij ze heeft hebben nog"),
        ("sv", "Latn", "och att det som en ett på är av för med den till inte har om de var men från vid kan ska efter jag vi också när eller"),
        ("da", "Latn", "og at det som en et på er af for med den til ikke har de var men fra ved kan skal efter jeg vi også når eller der blev hvor"),
        ("nb", "Latn", "og å det som en et på er av for med den til ikke har de var men fra ved kan skal etter jeg vi også når eller ble hvor være mellom"),
        ("fi", "Latn", "ja on ei että se hän oli mutta myös kun joka ovat tai niin kuin sen ole vain mukaan jo jos hänen tämä nyt sitten mitä olla"),
        ("pl", "Latn", "i w na z się nie że do jest to o jak po za od przez co ale są oraz dla był który która tego już przy czy tym ma jego"),
        ("cs", "Latn", "a v na se je že to s z do o i za by po jak ale pro jsou podle od které který byl také už jako při nebo kde jeho"),
        ("sk", "Latn", "a v na sa je že to s z do o aj za by po ako ale pre sú podľa od ktoré ktorý bol tiež už pri alebo kde jeho čo"),
        ("hu", "Latn", "a az és hogy nem is egy van ez volt meg csak de már még mint azt el ki után szerint vagy lesz lehet pedig amely aki ami"),
        ("ro", "Latn", "și în de la a cu nu pe că este o un din care pentru mai se au fi ale lui fost sunt ca al dar prin între după această"),
        ("tr", "Latn", "ve bir bu da de için ile olarak çok daha en olan gibi kadar ne ya sonra değil var ise ancak ki göre her olduğu ama iki tarafından"),
        ("sq", "Latn", "të e në që i për dhe me nga është një nuk se si u ka do më por kjo janë ky ishte te edhe shqipëri kanë duke pas deri ndaj"),
        ("hr", "Latn", "i u je na da se za od su s a o što kako koji koja nije bi iz ali ili će bio to po do nakon samo prema između sve"),
        ("sl", "Latn", "in je v na da se za so ki z s pa ne tudi bi iz po od do kot še je bil lahko to ali pri ko če sta med"),
        ("lt", "Latn", "ir į kad su iš yra ne tai buvo kaip po už apie bet jis tik nuo dėl ar bei jo pat jau per šio gali dar"),
        ("lv", "Latn", "un ir ar no uz ka par kas bet nav arī lai pēc tas kā tika viņš pie gan to ja vai bija līdz jau tikai savu"),
        ("et", "Latn", "ja on ei et see ta oli kui aga ka ning oma mis selle olid välja kes nii või siis mida pärast juba üks seda veel"),
        ("id", "Latn", "yang dan di dari untuk dengan ini itu dalam tidak pada akan juga ke adalah oleh sebagai telah bisa ada mereka kami saya karena atau"),
        ("vi", "Latn", "và của là các có được trong cho không với một những người đã này khi để từ đến về cũng như trên tại ra nhiều"),
        ("sw", "Latn", "na ya wa kwa ni katika za la kuwa cha hii si kama lakini hiyo pia baada huo yake wao sasa watu hata kila zaidi"),
        ("tl", "Latn", "ang ng sa na mga at ay ito hindi para siya kung may ni si niya pa lang din nang ko mo dahil isang"),
        ("ca", "Latn", "el la els les de del i en que un una per amb no es al als més com però són ha seva seu també aquest aquesta va ser"),
        ("ru", "Cyrl", "и в не на что с по это как к он из за от для его о но так был же мы они до при или который была уже также только есть"),
        ("uk", "Cyrl", "і в не на що з та до це як у за від для його про але він був ми вони або який було вже також є при після які"),
        ("bg", "Cyrl", "и в на да не се че за от е с по са ще към като но как той или при това което който след беше все още има те"),
        ("sr", "Cyrl", "и у је на да се за од су са а о што како који која није би из али или ће био то по до након само према"),
        ("mk", "Cyrl", "и во на да се за од е со не ќе дека што по кои кој како но или ги го беше оваа при тоа се уште има до"),
        ("be", "Cyrl", "і ў не на што з па да гэта як у за ад для яго пра але ён быў мы яны ці які было ўжо таксама ёсць пры пасля"),
        ("kk", "Cyrl", "және мен бұл үшін да де бір деп болып бар осы жылы туралы ол оның сол бойынша кейін еді арқылы қазақстан емес"),
        ("ar", "Arab", "في من على إلى عن أن التي الذي هذا هذه مع كان كانت بعد قد بين ما لا لم أو ذلك كل حيث عند وقد غير خلال قبل"),
        ("fa", "Arab", "در از به که این را با است برای آن یک های خود تا بر هم می شد نیز کرد بود شده آنها ما وی باید اما دیگر"),
        ("ur", "Arab", "کے کی میں ہے اور سے کا کو نے پر یہ کہ ہیں تھا بھی ایک جو اس کر نہیں ہو وہ تھے گیا لیے ان"),
        ("ps", "Arab", "په د او چې کې ته دی له سره دا يو شوي کړي نه هم یې وو وي کړ خو هغه پر شي دغه"),
    ];

    private const int LongestWord = 16;

    private static readonly FrozenDictionary<string, int[]> ByWord = Lists
        .SelectMany((list, language) => list.Words.Split(' ').Distinct(StringComparer.Ordinal).Select(word => (word, language)))
        .GroupBy(pair => pair.word, pair => pair.language, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        ByWord.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordSieve Sieve = Sifted();

    /// <summary>How many languages are known; they are numbered from 0.</summary>
    public static int Count => Lists.Length;

    /// <summary>The numbers of the languages in which a word, in any case, is a function word.</summary>
    public static ReadOnlySpan<int> LanguagesOf(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord || !Sieve.MayHold(word)) return [];
        Span<char> lower = stackalloc char[LongestWord];
        var length = word.ToLowerInvariant(lower);
        return Lookup.TryGetValue(lower[..length], out var languages) ? languages : [];
    }

    /// <summary>A language's BCP 47 tag.</summary>
    public static string Tag(int language) => Lists[language].Language;

    /// <summary>An ISO 15924 code.</summary>
    public static string Script(int language) => Lists[language].Script;

    private static WordSieve Sifted()
    {
        var sieve = new WordSieve();
        foreach (var word in ByWord.Keys) sieve.Add(word);
        return sieve;
    }
}
