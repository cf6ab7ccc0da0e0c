using Variorum.Language.Learning;

namespace Variorum.Tests.Claims.Quantities.Learned;

/// <summary>A model that was made for other features than those of today.</summary>
internal static class ForeignModel
{
    public static ModelFile Of(string part, int formatVersion, string section)
    {
        var writer = new SectionWriter();
        BoostedTrees.Of(3, 0, []).Write(writer);
        return new ModelFile(new ModelManifest(part, formatVersion, "", 1, "", "", ModelManifest.NamedScores([])), [(section, writer.ToMemory())]);
    }
}
