namespace Variorum.Views.Articles;

/// <summary>What part of an article a paragraph is.</summary>
public enum ParagraphKind
{
    Title,
    Body,

    /// <summary>Of the article, but not read as sentences: a byline, a date line, a credit.</summary>
    Apparatus,
}
