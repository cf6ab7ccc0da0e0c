namespace Variorum.Views.Articles;

/// <summary>Somebody's part in an article, with the words that show it.</summary>
public sealed record CreditView(string Role, string Name, string Quote);
