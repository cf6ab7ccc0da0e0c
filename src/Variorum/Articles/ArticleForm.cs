namespace Variorum.Articles;

/// <summary>What sort of text an article is.</summary>
public enum ArticleForm
{
    News,
    Interview,
    OpenLetter,
    Digest,
    Opinion,
    Report,
    ProgrammeNotice,
    Transcript,
    Other,
}
