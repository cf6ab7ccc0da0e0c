namespace Variorum.Claims.Entities.Names;

/// <summary>Tells the sort of a name by those that stand in one list with it: what stands between persons is one.</summary>
internal static class NameLists
{
    public static ImmutableArray<NameSpan> Harmonise(ImmutableArray<NameSpan> names, string text)
    {
        var result = names.ToBuilder();
        for (var i = 0; i < result.Count; i++)
        {
            if (result[i].Type is null && IsFullName(result[i], text) && (IsPersonBeside(result, i, i - 1, text) || IsPersonBeside(result, i, i + 1, text))) result[i] = result[i] with { Type = EntityType.Person };
        }

        return result.ToImmutable();
    }

    private static bool IsPersonBeside(ImmutableArray<NameSpan>.Builder names, int at, int other, string text)
    {
        if (other < 0 || other >= names.Count || names[other].Sentence != names[at].Sentence || names[other].Type != EntityType.Person || !IsFullName(names[other], text)) return false;
        var (left, right) = (Math.Min(at, other), Math.Max(at, other));
        return names[left].Span.End < names[right].Span.Start && text[names[left].Span.End..names[right].Span.Start].Trim() is "," or "and" or ", and" or ";";
    }

    private static bool IsFullName(NameSpan name, string text)
    {
        var words = name.Bare.Of(text).Split(' ');
        return words.Length is 2 or 3 && !name.HasArticle && words.All(word => word.Length > 1 && char.IsUpper(word[0])) && !WordClasses.IsKnownNoun(words[^1].ToLowerInvariant());
    }
}
