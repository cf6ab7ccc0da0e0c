using Variorum.Language;
using Variorum.Text;

namespace Variorum.Claims.Entities;

/// <summary>The entities of one article with the words that stand for them, to be asked by place.</summary>
internal sealed class ArticleEntities
{
    private readonly ImmutableDictionary<Identifier, ArticleEntity> _byId;
    private readonly ImmutableArray<Mention> _mentions;

    // For each mention the farthest end of it and all before: how far back a word may still be inside one.
    private readonly int[] _reach;

    /// <param name="mentions">In page order; one may stand inside another ("the mayor of Ostby").</param>
    public ArticleEntities(ImmutableArray<ArticleEntity> entities, ImmutableArray<Mention> mentions)
    {
        Entities = entities;
        _mentions = mentions;
        _byId = entities.ToImmutableDictionary(entity => entity.Id);
        _reach = new int[mentions.Length];
        for (var i = 0; i < mentions.Length; i++) _reach[i] = Math.Max(i == 0 ? 0 : _reach[i - 1], mentions[i].Anchor.Span.End);
    }

    public ImmutableArray<ArticleEntity> Entities { get; }

    public ImmutableArray<Mention> Mentions => _mentions;

    /// <summary>
    /// Wider or looser words for the entities, in page order: a name with its title ("historian Edda Morrow"), a nationality. They are mentions to
    /// whoever reads the casebook; claims are found without them.
    /// </summary>
    public ImmutableArray<Mention> Phrases { get; init; } = [];

    public ArticleEntity this[Identifier id] => _byId[id];

    /// <summary>The mentions that lie inside a span of the page text, in page order.</summary>
    public IEnumerable<Mention> Inside(TextSpan span)
    {
        for (var i = FirstAt(span.Start); i < _mentions.Length && _mentions[i].Anchor.Span.Start < span.End; i++)
        {
            if (span.Contains(_mentions[i].Anchor.Span)) yield return _mentions[i];
        }
    }

    /// <summary>The mention that a word of the page text is part of, the widest where several are; null where none is.</summary>
    public Mention? At(TextSpan word)
    {
        Mention? widest = null;
        foreach (var mention in Around(word))
        {
            if (widest is null || mention.Anchor.Span.Length >= widest.Anchor.Span.Length) widest = mention;
        }

        return widest;
    }

    /// <summary>The mention that a word of the page text is part of, the narrowest where several are; null where none is.</summary>
    public Mention? NarrowestAt(TextSpan word)
    {
        Mention? narrowest = null;
        foreach (var mention in Around(word))
        {
            if (narrowest is null || mention.Anchor.Span.Length <= narrowest.Anchor.Span.Length) narrowest = mention;
        }

        return narrowest;
    }

    /// <summary>The mentions that a word is part of, the last in the text first.</summary>
    private IEnumerable<Mention> Around(TextSpan word)
    {
        for (var i = FirstAt(word.Start + 1) - 1; i >= 0 && _reach[i] >= word.End; i--)
        {
            if (_mentions[i].Anchor.Span.Contains(word)) yield return _mentions[i];
        }
    }

    /// <summary>These and further mentions of the same entities.</summary>
    public ArticleEntities With(IEnumerable<Mention> added) =>
        new(Entities, [.. _mentions.Concat(added).DistinctBy(mention => mention.Id).OrderBy(mention => mention.Anchor)]) { Phrases = Phrases };

    /// <summary>What a noun phrase stands for: the entity of the mention that its head word is part of, or null.</summary>
    public ArticleEntity? Of(Token head) => At(head.Span) is { } mention ? _byId[mention.Entity] : null;

    /// <summary>The place among the mentions of the first that starts at a position or after it.</summary>
    public int FirstAt(int position)
    {
        var (low, high) = (0, _mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_mentions[middle].Anchor.Span.Start < position) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
