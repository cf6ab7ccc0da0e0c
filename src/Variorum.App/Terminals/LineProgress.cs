using Variorum.App.Cases;
using Variorum.Views.Wording;

namespace Variorum.App.Terminals;

/// <summary>Progress for pipes and logs: a line now and then, or one for each file.</summary>
internal sealed class LineProgress(TextWriter error, bool everyFile) : ICollateProgress
{
    private const int Steps = 10;
    private int _files;
    private int _done;

    public void Started(int files)
    {
        _files = files;
        error.WriteLine($"Reading {Plural.Of(files, "file")}.");
    }

    public void Done(string path, string? refusal)
    {
        _done++;
        if (everyFile) error.WriteLine(DisplayText.Clean(refusal is null ? $"read {path}" : $"not read {path}: {refusal}"));
        else if (_files >= Steps && _done * Steps / _files > (_done - 1) * Steps / _files) error.WriteLine($"Done with {_done} of {_files}.");
    }

    public void Finished()
    {
    }
}
