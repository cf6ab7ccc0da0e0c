namespace Variorum.Language.Learning;

/// <summary>A model is missing, damaged, of another part or of another format; the message says how to mend it.</summary>
public sealed class ModelException : Exception
{
    public ModelException(string message)
        : base(message)
    {
    }

    public ModelException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
