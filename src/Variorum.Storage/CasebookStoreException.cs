namespace Variorum.Storage;

/// <summary>A casebook file could not be opened, read or written. The message says why and what to do, in plain words.</summary>
public sealed class CasebookStoreException : Exception
{
    public CasebookStoreException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    public CasebookStoreException()
    {
    }

    public CasebookStoreException(string message)
        : base(message)
    {
    }
}
