namespace Variorum.App.Rendering.Folder;

/// <summary>Says in plain words why a report could not be written.</summary>
internal static class PlainReason
{
    private const int UnixNoSpace = 28;
    private const int UnixQuota = 122;
    private const int UnixReadOnly = 30;
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsHandleDiskFull = unchecked((int)0x80070027);
    private const int WindowsWriteProtected = unchecked((int)0x80070013);

    public static string Of(string folder, Exception failure) => $"The report could not be written to '{folder}': {Cause(failure)}";

    private static string Cause(Exception failure) => failure switch
    {
        UnauthorizedAccessException => "this account may not write there. Give another folder with --report, or change the folder's permissions.",
        PathTooLongException => "the path is longer than the system allows. Give a shorter one.",
        { HResult: UnixNoSpace or UnixQuota or WindowsDiskFull or WindowsHandleDiskFull } =>
            "the disk is full. Make room, or give a folder on another disk, and run again; the casebook is not affected.",
        { HResult: UnixReadOnly or WindowsWriteProtected } => "the disk can only be read. Give a folder on another disk.",
        _ => failure.Message,
    };
}
