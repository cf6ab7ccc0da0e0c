namespace Variorum.Claims.Entities.Names;

/// <summary>Joins forms that are linked. The fullest form gives the group its name.</summary>
internal sealed class NameGroups
{
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);

    public NameGroups(IEnumerable<NameForm> forms, IEnumerable<NameLink> links)
    {
        foreach (var form in forms) _parents[form.Key] = form.Key;
        foreach (var link in links)
        {
            if (!_parents.ContainsKey(link.Short) || !_parents.ContainsKey(link.Full)) continue;
            var (a, b) = (Root(link.Short), Root(link.Full));
            if (a == b) continue;
            _parents[string.CompareOrdinal(a, b) < 0 ? b : a] = string.CompareOrdinal(a, b) < 0 ? a : b;
            Used.Add(link);
        }
    }

    /// <summary>The links that joined two groups: the evidence.</summary>
    public List<NameLink> Used { get; } = [];

    public string Root(string key)
    {
        while (_parents[key] != key) key = _parents[key];
        return key;
    }
}
