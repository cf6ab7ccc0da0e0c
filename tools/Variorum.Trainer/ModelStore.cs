using Variorum.Language.Learning;

namespace Variorum.Trainer;

/// <summary>Writes models so that a failed training never costs the old one.</summary>
public static class ModelStore
{
    /// <summary>Writes the model beside the old one, reads it back, checks it, and only then puts it in the old one's place.</summary>
    /// <param name="folders">Where models lie.</param>
    /// <param name="model">What was trained.</param>
    /// <param name="works">Reads the parts of the model that came back and says whether they do what they did when trained.</param>
    /// <exception cref="InvalidOperationException">The model that came back is not the one that was written.</exception>
    public static void Replace(TrainingFolders folders, ModelFile model, Func<ModelFile, bool> works)
    {
        Directory.CreateDirectory(folders.ModelFolder);
        var path = folders.Model($"{model.Manifest.Part}.bin");
        var fresh = $"{path}.new";
        var bytes = model.ToBytes();
        File.WriteAllBytes(fresh, bytes);
        var back = ModelFile.Read(File.ReadAllBytes(fresh), model.Manifest.Part, model.Manifest.FormatVersion);
        if (!back.ToBytes().AsSpan().SequenceEqual(bytes) || !works(back))
            throw new InvalidOperationException($"{fresh} does not do what was trained; the old model stays.");
        File.Move(fresh, path, overwrite: true);
        File.WriteAllBytes(folders.Model($"{model.Manifest.Part}.json"), model.Manifest.ToJson());
        TrainingLog.Write($"{path}: {bytes.Length / 1e6:F1} MB");
    }
}
