namespace Variorum.Pages;

internal enum MarkupKind
{
    None,
    Html,
    OtherXml,
}
