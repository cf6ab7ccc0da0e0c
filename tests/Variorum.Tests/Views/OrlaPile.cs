using Variorum.Claims;
using Variorum.Claims.Attributions;
using Variorum.Claims.Labels;
using Variorum.Collation;
using static Variorum.Tests.Views.Amounts;

namespace Variorum.Tests.Views;

/// <summary>An invented matter with everything in it that a page must be able to show.</summary>
internal static class OrlaPile
{
    public const string Living = "How many settlers were living at Camp Orla?";
    public const string Brought = "How many settlers were brought to Velmora?";
    public const string Died = "How many settlers died on the road?";
    public const string Moved = "How many settlers left Velmora by boat?";
    public const string Paid = "How much was paid for the barracks?";
    public const string Weather = "How many rainy days were counted at Orla?";
    private const string Settlers = "settlers";

    public static Casebook Make()
    {
        var pile = new PileMaker()
            .Party("Velmora Courier", "government").Party("Harbour Gazette", "opposition")
            .Unread("scans/letter of the elders.pdf", "It is a PDF document, which this version does not read.")
            .Unread("notes/\u202Etxt.exe", "It holds no text that could be decoded.")
            .Warning("Three articles print no date; give them one in the source list.");
        Reports(pile);
        Languages(pile);
        LongArticle(pile);
        pile.Private("Mirra Sten")
            .Sum("2901 = 2745 + 11 + 145", 6.3m, "2,901", ["2,745 settlers", "11", "145"])
            .Sum("2745 = 2901 - 11 - 145", 2.1m, "2,745 settlers", ["2,901", "-11", "-145"], "2901 = 2745 + 11 + 145")
            .Sum("30 = 11 + 19", -3m, "30", ["11", "About 30"])
            .Sum("2901 ≠ 2745 + 145", 0, "2,901", ["2,745 settlers", "145"], difference: 11);
        RainDiary(pile);
        return pile.Make();
    }

    private static void Reports(PileMaker pile)
    {
        pile.Write("courier/2031-03-02.html", "Velmora Courier", "Ministry counts settlers at Orla", "2031-03-02",
            [
                "By Ilka Marn",
                "ORLA, 2 March 2031. The Ministry of Waters said on Sunday that 2,745 settlers were living at Camp Orla at the end of February.",
                "Of the 2,901 who were brought to Velmora, it said, 11 died on the road and the rest have left, 145 of them by boat. The barracks cost 3.5 million crowns.",
                "# Read also: Ten beaches to visit this summer",
                "The ministry gave no figure for children.",
            ], warnings: "The encoding was guessed: windows-1252.")
            .Date("2 March 2031", "2031-03-02")
            .Figure(Living, "2,745 settlers", Exactly(2745), Settlers, "2031-02", "Ministry of Waters")
            .Figure(Brought, "2,901", Exactly(2901), Settlers, null, "Ministry of Waters", Measure.Arrivals)
            .Figure(Died, "11", Exactly(11), Settlers, null, "Ministry of Waters", Measure.Deaths, "deaths")
            .Figure(Moved, "145", Exactly(145), Settlers, null, "Ministry of Waters", Measure.Departures)
            .Figure(Paid, "3.5 million crowns", Exactly(3_500_000), "barracks", null, "Ministry of Waters", Measure.Money, "VCR")
            .Says("2,745 settlers were living at Camp Orla at the end of February", "Ministry of Waters")
            .Says("11 died on the road and the rest have left", "Ministry of Waters")
            .Tells("11 died on the road", "death", "2031-01", "Velmora")
            .Calls("settlers", "settlers at Orla")
            .Calls("Ilka Marn", "Ilka Marn");
        pile.Write("gazette/orla.html", "Harbour Gazette", "“They are four thousand, and nobody counts them”", "2031-03-19",
            [
                "More than 4,000 settlers live at Camp Orla, the advocate Tomas Verrin told this paper on Tuesday, and the ministry’s 2,745 leaves out the children.",
                "About 30 died on the road, he said. The barracks, by the contract that this paper has seen, cost between 3 and 4 million crowns.",
                "“The ministry hides the children. It denies it, as it denies everything,” said Verrin, who speaks of the cruel ministry and of the widow of the lower street. "
                    + "He says that the builders were paid twice. Hollow Brothers did not answer questions. The Office of Counts, it seems, left out the sick.",
            ])
            .Figure(Living, "More than 4,000 settlers", AtLeast(4000), Settlers, "2031-03-18", "Tomas Verrin")
            .Figure(Living, "2,745", Exactly(2745), Settlers, "2031-02", "Ministry of Waters")
            .Figure(Died, "About 30", About(30), Settlers, null, "Tomas Verrin", Measure.Deaths, "deaths")
            .Says("More than 4,000 settlers live at Camp Orla", "Tomas Verrin")
            .Says("“The ministry hides the children. It denies it, as it denies everything,”", "Tomas Verrin", AttributionType.Direct, Stance.Accuses)
            .Says("It denies it, as it denies everything", "the ministry", AttributionType.Indirect, Stance.Denies)
            .Accuses("The ministry hides the children", "Tomas Verrin", "Ministry of Waters", denial: "It denies it, as it denies everything")
            .Accuses("the builders were paid twice", "Tomas Verrin", "Hollow Brothers", silence: "Hollow Brothers did not answer questions")
            .Accuses("left out the sick", null, "Office of Counts")
            .Calls("the cruel ministry", "Ministry of Waters", Polarity.Negative, "Tomas Verrin")
            .Calls("the advocate", "Tomas Verrin")
            .Calls("the widow of the lower street", "Mirra Sten", Polarity.Negative)
            .Figure(Paid, "between 3 and 4 million crowns", Between(3_000_000, 4_000_000), "barracks", null, null, Measure.Money, "VCR");
        pile.Write("telegraph/brief.txt", "Orsk Telegraph", "Orla: ministry revises its count", "2031-04-10",
            [
                "The Ministry of Waters has revised its count of settlers living at Camp Orla to 2,465, from 2,745 in February.",
                "It did not say why. At most 2,700 can be housed there.",
            ])
            .Figure(Living, "2,465", Exactly(2465), Settlers, "2031-04", "Ministry of Waters")
            .Figure(Living, "2,745", Exactly(2745), Settlers, "2031-02", "Ministry of Waters")
            .Figure(Living, "At most 2,700", AtMost(2700), Settlers);
        pile.Write("letters/undated.txt", null, null, null,
            [
                "We, who came over the pass with our children and with what we could carry, were 2,901 when we set out and when we were counted at the border.",
                "We ask that the 30 who died on the road be named.",
            ])
            .Figure(Brought, "2,901", Exactly(2901), Settlers, null, "the signatories", Measure.Arrivals)
            .Figure(Died, "30", Exactly(30), Settlers, null, "the signatories", Measure.Deaths, "deaths");
    }

    private static void Languages(PileMaker pile)
    {
        pile.Write("other/نهر.html", "صحيفة النهر", "وصل ٢٩٠١ شخصًا إلى فلمورا", "2031-03",
            ["قالت الوزارة إن 2,901 وصلوا إلى فلمورا في الشتاء.", "ولم تذكر الوزارة عدد الأطفال."], "ar",
            "The text is Arabic, which is stored but not read.")
            .Figure(Brought, "2,901", Exactly(2901), Settlers, null, null, Measure.Arrivals);
        pile.Write("other/Žďár & <b>bold</b>.txt", "Žďárský věstník <script>alert(1)</script>", "<img src=x onerror=alert(1)> & \"quoted\" 'title' 😀", "2031~",
            [
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsmitgliederversammlungsprotokollführerinnenverband counted 2,465 settlers.",
                "Control characters \u0000\u0001\u0085 and direction marks \u202Eare shown\u202C as text. </p></article><script>alert(2)</script>",
            ])
            .Figure(Living, "2,465 settlers", Exactly(2465), Settlers, "2031-04");
    }

    private static void LongArticle(PileMaker pile)
    {
        var parts = Enumerable.Range(1, 300)
            .Select(i => $"Paragraph {i} of the minutes. The committee heard that {i + 2000} settlers had signed by then, and it adjourned for the day.");
        var written = pile.Write("minutes/committee of inquiry, complete minutes.txt", "Parliament of Velmora", "Minutes of the committee of inquiry", "2031-05-20/2031-06-30", [.. parts]);
        for (var i = 1; i <= 300; i += 100)
            written.Figure(Living, $"{i + 2000} settlers", Exactly(i + 2000), Settlers, null, "Clerk of the committee");
    }

    private static void RainDiary(PileMaker pile)
    {
        for (var i = 0; i < 60; i++)
        {
            var month = (i % 12) + 1;
            var year = 2020 + (i / 12);
            pile.Write($"diary/{year}-{month:00}.txt", $"Weather station {(i % 9) + 1}", $"Diary for the month {month} of {year}", $"{year}-{month:00}",
                [$"It rained on {i + 5} days at Orla, counted from the first of the season."])
                .Figure(Weather, $"{i + 5} days", i % 5 == 0 ? About(i + 5) : Exactly(i + 5), "rainy days", i % 3 == 0 ? null : $"{year}-{month:00}", null, Measure.Count, "days");
        }
    }
}
