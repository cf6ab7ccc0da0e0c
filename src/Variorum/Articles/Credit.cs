using Variorum.Text;

namespace Variorum.Articles;

/// <summary>Somebody's part in an article, with the words that show it.</summary>
public sealed record Credit(CreditRole Role, string Name, Evidence Evidence);
