namespace Variorum.App;

/// <summary>The command was used wrongly in a way that only shows while it runs. The message says what to do.</summary>
internal sealed class UsageException(string message) : Exception(message);
