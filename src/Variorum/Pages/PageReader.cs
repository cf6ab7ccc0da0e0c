namespace Variorum.Pages;

/// <summary>Turns a snapshot into a page, or says why it cannot. What a snapshot is, is told from its bytes alone.</summary>
public static class PageReader
{
    // A text may hold a little more characters than this, and a byte makes at most one.
    private const int MostBytes = 1_000_000_000;

    /// <summary>Never throws for any bytes whatever.</summary>
    public static PageReading Read(Snapshot snapshot)
    {
        var bytes = snapshot.Bytes.Span;
        if (bytes.IsEmpty) return new PageReading.Refused("it is empty");
        if (bytes.Length > MostBytes) return new PageReading.Refused("it is larger than a gigabyte, which is more than one text may hold");
        if (FileSignature.Name(bytes) is { } format) return new PageReading.Refused($"it looks like {format}, which is not read yet");
        if (BinaryContent.Reason(bytes) is { } binary) return new PageReading.Refused(binary);

        var decoded = TextDecoder.Decode(bytes);
        if (string.IsNullOrWhiteSpace(decoded.Text)) return new PageReading.Refused("it holds nothing but blanks");
        return MarkupSniffer.Sniff(decoded.Text) switch
        {
            MarkupKind.Html => HtmlPageReader.Read(snapshot.Id, decoded),
            MarkupKind.OtherXml => new PageReading.Refused("it looks like XML that is not a web page, which is not read yet"),
            _ => PlainPageReader.Read(snapshot.Id, decoded),
        };
    }
}
