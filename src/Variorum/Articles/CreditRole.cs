namespace Variorum.Articles;

/// <summary>What somebody did for an article.</summary>
public enum CreditRole
{
    Author,
    OriginalOutlet,
    Translator,
    Republisher,
    Agency,
    Photo,
    Presenter,
    Producer,
}
