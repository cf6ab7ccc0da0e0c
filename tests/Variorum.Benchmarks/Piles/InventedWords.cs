namespace Variorum.Benchmarks.Piles;

/// <summary>What the generated pile is made of. Nothing in it exists.</summary>
internal static class InventedWords
{
    public static readonly string[] Outlets = ["Talmere Gazette", "Ossen Courier", "Brackwater Mail", "Northern Ledger", "Velm Observer", "Karsholt Post"];

    public static readonly string[] Forenames = ["Ilse", "Tomas", "Oda", "Anselm", "Lena", "Jory", "Mirra", "Henk", "Sanna", "Perrin", "Dorte", "Aldo"];

    public static readonly string[] Surnames = ["Corran", "Ilven", "Verrick", "Roke", "Marsk", "Dorrow", "Tessel", "Ambry", "Quill", "Hask", "Lorne", "Venn"];

    public static readonly string[] Places = ["Newholm", "Karsholt", "Upper Lith", "Brack", "Saltern", "Ostry", "Velm", "Dunmar", "Hollin", "Trevan"];

    public static readonly string[] Bodies = ["the Resettlement Office", "the Harbour Board", "the Upper Lith Committee", "the Ministry of Works", "Valley Watch", "the Assembly"];

    public static readonly string[] People = ["people", "residents", "workers", "families", "soldiers", "protesters", "children", "households", "members", "fishermen"];

    public static readonly string[] Fates = ["were brought to", "have left", "were counted in", "are still living in", "were arrested in", "died in", "were injured in", "marched through"];

    public static readonly string[] Bounds = ["", "", "", "about ", "more than ", "at least ", "some ", "nearly "];

    public static readonly string[] Verbs = ["said", "told reporters", "claimed", "denied", "wrote", "announced", "insisted", "complained"];

    public static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static readonly string[] Filler =
    [
        "Nobody who was asked could say when the matter would be settled.",
        "The road along the water was closed again in the afternoon, and the shops on the square stayed shut.",
        "Those who had come from the hills waited in the school, where the windows had not been mended since the autumn.",
        "It was the third such meeting within a year, and the third to end without a vote.",
        "A spokesman promised an answer in writing, as he had done before.",
        "The figures have been disputed ever since they were first read out in the chamber.",
        "Older inhabitants remember that the same had been promised when the first bridge was built.",
        "What the paper calls a register is, on closer inspection, a pile of lists in several hands.",
    ];
}
