using System.Collections.Frozen;
using Variorum.Pages;

namespace Variorum.Articles;

/// <summary>Fields of a page's metadata that tell one thing, the most believed first.</summary>
internal sealed class FieldRanks(IEnumerable<string> names)
{
    private readonly FrozenDictionary<string, int> _ranks = names.Distinct(StringComparer.Ordinal).Select((name, rank) => KeyValuePair.Create(name, rank)).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The page's entries of these fields, in the order of the fields and, of one field, in that of the page.</summary>
    public IEnumerable<PageMetadata> Of(Page page) =>
        page.Metadata.Where(entry => _ranks.ContainsKey(entry.Name)).OrderBy(entry => _ranks[entry.Name]);
}
