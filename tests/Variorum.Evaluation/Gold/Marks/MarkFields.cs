namespace Variorum.Evaluation.Gold.Marks;

/// <summary>What a header says, by name, checked against its kind's schema.</summary>
public sealed class MarkFields
{
    private readonly MarkHeader _header;
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly HashSet<string> _flags = new(StringComparer.Ordinal);
    private readonly Func<int, string, GoldFormatException> _error;

    /// <param name="error">Makes an error at a place of the marked file.</param>
    /// <exception cref="GoldFormatException">The header says something that its kind does not know, or lacks what it needs.</exception>
    public MarkFields(
        MarkHeader header, ImmutableDictionary<string, MarkSchema> schemas, Func<int, string, GoldFormatException> error)
    {
        _header = header;
        _error = error;
        if (!schemas.TryGetValue(header.Kind, out var schema))
            throw Error($"there is no kind '{header.Kind}' here; there are {string.Join(", ", schemas.Keys.Order(StringComparer.Ordinal))}");
        TakeValues(schema);
        TakeNamed(schema);
        var missing = schema.Required.FirstOrDefault(name => !(name == "id" ? header.Id is not null : _values.ContainsKey(name)));
        if (missing is not null) throw Error($"a {header.Kind} needs '{missing}'");
    }

    public bool Has(string flag) => _flags.Contains(flag);

    /// <summary>The value, or null where it is not given or written <c>?</c>.</summary>
    public string? Text(string name) => _values.TryGetValue(name, out var value) && value != "?" ? value : null;

    /// <summary>A value that the schema requires.</summary>
    public string Required(string name) => _values[name];

    /// <summary>A value with several parts.</summary>
    public ImmutableArray<string> Parts(string name, char separator) =>
        Text(name) is { } text ? [.. text.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)] : [];

    public string OneOf(string name, params ReadOnlySpan<string> allowed)
    {
        var value = Required(name);
        if (allowed.Contains(value)) return value;
        throw Error($"'{value}' is no {name}; there are {string.Join(", ", allowed!)}");
    }

    public GoldFormatException Error(string problem) => _error(_header.Position, problem);

    private void TakeValues(MarkSchema schema)
    {
        var position = 0;
        foreach (var value in _header.Values)
        {
            if (!value.Quoted && schema.Flags.Contains(value.Text))
                _flags.Add(value.Text);
            else if (position < schema.Positional.Length)
                _values[schema.Positional[position++]] = value.Text;
            else
                throw Error($"a {_header.Kind} has no place for '{value.Text}'");
        }
    }

    private void TakeNamed(MarkSchema schema)
    {
        foreach (var (name, value) in _header.Named)
        {
            if (!schema.Optional.Contains(name) && !schema.Required.Contains(name) && !schema.Positional.Contains(name))
                throw Error($"a {_header.Kind} has no '{name}'");
            if (!_values.TryAdd(name, value)) throw Error($"'{name}' is given twice");
        }
    }
}
