using Variorum.Language.Learning;

namespace Variorum.Trainer.Sentences;

/// <summary>Writes models to disk, never over a good one with a bad one.</summary>
internal static class ModelFiles
{
    /// <summary>Writes beside the old model, reads back, checks, and only then replaces it; its manifest goes beside it as JSON.</summary>
    /// <exception cref="InvalidDataException">What was read back does not do what was written.</exception>
    public static void Replace(string folder, ModelFile model, Func<ModelFile, bool> check)
    {
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, model.Manifest.Part + ".bin"), fresh = path + ".new";
        File.WriteAllBytes(fresh, model.ToBytes());
        var again = ModelFile.Read(File.ReadAllBytes(fresh), model.Manifest.Part, model.Manifest.FormatVersion);
        if (!check(again))
            throw new InvalidDataException($"{fresh} does not do what was trained; the old model stays.");
        File.Move(fresh, path, overwrite: true);
        File.WriteAllBytes(Path.Combine(folder, model.Manifest.Part + ".json"), model.Manifest.ToJson());
    }
}
