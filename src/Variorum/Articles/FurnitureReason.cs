namespace Variorum.Articles;

/// <summary>Why a stretch of a page is not article text.</summary>
public enum FurnitureReason
{
    Navigation,
    ShareBar,
    RelatedLinks,
    Caption,
    Comment,
    Legal,
    Advert,
    Other,
}
