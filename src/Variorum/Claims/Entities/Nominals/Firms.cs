using Variorum.Claims.Entities.Names;

namespace Variorum.Claims.Entities.Nominals;

/// <summary>Tells which bodies are firms, as far as their names show.</summary>
internal static class Firms
{
    /// <summary>"Osk Construction", "Kell Line Shipping Company": a name whose last word is no office, council or union.</summary>
    public static bool Include(ArticleEntity entity)
    {
        var full = entity.Name;
        // "Brenrail"; letters alone ("IOM") tell nothing.
        if (!full.Contains(' ', StringComparison.Ordinal)) return full.Length > 3 && char.IsUpper(full[0]) && full.Skip(1).All(char.IsLower) && !NameTyping.IsBodyName(full.ToLowerInvariant());
        if (full.Contains(" of ", StringComparison.Ordinal) || full.Contains(" for ", StringComparison.Ordinal)) return false;
        var last = NameTyping.Singular(full[(full.LastIndexOf(' ') + 1)..].ToLowerInvariant());
        return WordClasses.IsFirm(last) || (!NameTyping.IsBodyName(last) && !WordClasses.IsTerritory(last));
    }
}
