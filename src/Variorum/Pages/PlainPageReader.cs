using Variorum.Text;

namespace Variorum.Pages;

/// <summary>Plain text: the page text is exactly the decoded text; a block is a line, or a paragraph where the lines are wrapped.</summary>
internal static class PlainPageReader
{
    public const string Reader = "plain/1";

    public static PageReading Read(SnapshotId snapshot, DecodedText decoded) =>
        new PageReading.Read(new Page(snapshot, "text/plain", Reader, decoded.Text, PlainBlocks.Find(decoded.Text), [], decoded.Warnings));
}
