namespace Variorum.App.Cases;

/// <summary>Is told how far the reading of a pile has come. Called from one thread at a time.</summary>
internal interface ICollateProgress
{
    void Started(int files);

    /// <summary>A file is done with, and what came of it is on the disk.</summary>
    /// <param name="refusal">Why it could not be read, or null.</param>
    void Done(string path, string? refusal);

    void Finished();
}
