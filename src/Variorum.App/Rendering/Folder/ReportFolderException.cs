namespace Variorum.App.Rendering.Folder;

/// <summary>Why a folder is not written to. It never leaves <see cref="ReportFolder"/>, which hands its reason on as a value.</summary>
internal sealed class ReportFolderException(string message) : Exception(message);
