namespace Variorum.Tests.App;

/// <summary>Short invented documents on one invented matter.</summary>
internal static class Samples
{
    public const string Letter =
        "An open letter on the Teruvan camp\n\nMore than 3,000 refugees live in the camp at Orsk Bay. On 12 March 2019 the council counted 2,745 people.\n";

    public const string Report =
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Camp figures disputed</title></head><body>"
        + "<nav><a href=\"/\">Home</a> <a href=\"/news\">News</a></nav><article><h1>Camp figures disputed</h1>"
        + "<p>The ministry of Caldora said on 14 March 2019 that 2,901 refugees had been brought to Orsk Bay, of whom 80 left.</p>"
        + "<p>Critics gave another figure: about 2,700 refugees 😀 remain, they said.</p></article></body></html>";

    public const string Note = "A note from the harbour\n\nThe harbour office of Orsk Bay counted 2,745 people and 11 deaths in the winter.\n";

    public static string WriteAll(TempFolder folder)
    {
        folder.Write("pile/letter.txt", Letter);
        folder.Write("pile/report.html", Report);
        folder.Write("pile/sub/note.txt", Note);
        return folder["pile"];
    }
}
