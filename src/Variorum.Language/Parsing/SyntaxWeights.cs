using Variorum.Language.Learning;

namespace Variorum.Language.Parsing;

/// <summary>The learned numbers of a <see cref="SyntaxNetwork"/>, matrices row by row, [inputs, outputs].</summary>
/// <param name="Embeddings">[features, embedding].</param>
/// <param name="Layers">For each layer [state, 6 units], and behind it the biases [6 units].</param>
/// <param name="Tags">[state, tags], and behind it the biases; universal tags first, both padded.</param>
/// <param name="Roles">[state, 2 arc + 2 relation], and behind it the biases: word as dependent, as head; the same for relations.</param>
/// <param name="Arcs">[arc, arc], and behind it the biases.</param>
/// <param name="Distances">[arc, <see cref="SyntaxShape.Distances"/>].</param>
/// <param name="Root">[arc], the root as a head.</param>
/// <param name="Relations">[3 relation, relations padded], and behind it the biases.</param>
internal sealed record SyntaxWeights(
    float[] Embeddings, float[][] Layers, float[] Tags, float[] Roles, float[] Arcs, float[] Distances, float[] Root, float[] Relations)
{
    public IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)> Sections()
    {
        yield return ("weights.embeddings", Halves(Embeddings));
        for (var layer = 0; layer < Layers.Length; layer++)
            yield return ($"weights.layer{layer}", Halves(Layers[layer]));
        yield return ("weights.tags", Halves(Tags));
        yield return ("weights.roles", Halves(Roles));
        yield return ("weights.arcs", Halves(Arcs));
        yield return ("weights.distances", Halves(Distances));
        yield return ("weights.root", Halves(Root));
        yield return ("weights.relations", Halves(Relations));
    }

    /// <exception cref="ModelException">A section is missing or damaged.</exception>
    public static SyntaxWeights Read(ModelFile file, int layers) => new(
        file.Section("weights.embeddings").Halves(),
        [.. Enumerable.Range(0, layers).Select(layer => file.Section($"weights.layer{layer}").Halves())],
        file.Section("weights.tags").Halves(),
        file.Section("weights.roles").Halves(),
        file.Section("weights.arcs").Halves(),
        file.Section("weights.distances").Halves(),
        file.Section("weights.root").Halves(),
        file.Section("weights.relations").Halves());

    private static ReadOnlyMemory<byte> Halves(float[] values) => new SectionWriter().Halves(values).ToMemory();
}
