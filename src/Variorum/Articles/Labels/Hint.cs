namespace Variorum.Articles.Labels;

/// <summary>What the class names, ids and roles of an element say about what it holds.</summary>
[Flags]
internal enum Hint
{
    None = 0,
    Comment = 1,
    Related = 2,
    Navigation = 4,
    Share = 8,
    Advert = 16,
    Caption = 32,
    Legal = 64,
    Tags = 128,
    Byline = 256,
    Date = 512,
    Subtitle = 1024,
    Biography = 2048,
    Content = 4096,
    Body = 8192,
    Title = 16384,
    Unseen = 32768,
    Kicker = 65536,
}
