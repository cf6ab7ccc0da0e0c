namespace Variorum.Claims.Attributions.Forms;

/// <summary>Reads quotations that are signed: "We lost everything." — Ada Orr, baker.</summary>
internal static class SignedQuotationReader
{
    private const int MostWords = 14;

    public static IEnumerable<Finding> Read(VoiceReading reading)
    {
        foreach (var quotation in reading.Quotations.All)
        {
            var at = Blank(reading.Text, quotation.Span.End);
            if (at >= reading.Text.Length || reading.Text[at] is not ('—' or '–' or '―' or '-') || reading.Article.ParagraphOf(at) is not { } paragraph) continue;
            var dash = at;
            while (at < reading.Text.Length && reading.Text[at] is '—' or '–' or '―' or '-') at++;
            var cue = new TextSpan(dash, at);
            // The name may begin a sentence of its own, or end the one that the quotation ends.
            if (reading.Article.SentenceOf(Blank(reading.Text, at)) is not { } sentence || sentence.Span.End < paragraph.Span.End - 1) continue;
            var words = sentence.Tokens.Where(token => token.Span.Start >= at).ToList();
            while (words.Count > 1 && words[^1].Upos == "PUNCT") words.RemoveAt(words.Count - 1);
            if (words.Count is 0 or > MostWords || words[0].Upos != "PROPN" || words.Exists(token => token.Upos is "VERB" or "AUX")) continue;
            var source = new SourcePhrase(words[0].Span.Union(words[^1].Span), words[0], sentence);
            yield return new Finding(quotation.Span, source, cue, Stance.Asserts);
        }
    }

    private static int Blank(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00a0') at++;
        return at;
    }
}
