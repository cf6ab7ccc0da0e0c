using Variorum.Language.Entities;

namespace Variorum.Trainer.Names;

/// <summary>Turns documents with names into sequences of features and labels.</summary>
internal static class NameExamples
{
    public static IEnumerable<ChainExample> Of(NamedText document, NameResources resources, float weight)
    {
        var features = new NameFeatures(document.Text, document.Sentences, resources);
        var buffer = new uint[NameFeatures.Most];
        int i = 0;
        for (int s = 0; s < document.Sentences.Length; s++)
        {
            var all = new List<int>();
            var starts = new List<int>();
            for (int w = 0; w < document.Sentences[s].Words.Length; w++)
            {
                starts.Add(all.Count);
                int count = features.Extract(i++, buffer);
                for (int k = 0; k < count; k++)
                    all.Add((int)buffer[k]);
            }
            starts.Add(all.Count);
            yield return new ChainExample([.. all], [.. starts], [.. document.Labels[s]], weight);
        }
    }
}
