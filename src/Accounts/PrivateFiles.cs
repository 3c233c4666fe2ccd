namespace PortalAcceptance.Accounts;

/// <summary>Files and folders that only their user can read.</summary>
internal static class PrivateFiles
{
    private const UnixFileMode OwnFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public static void CreateFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, OwnFile | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Creates a file, or empties it.</summary>
    public static FileStream Create(string file) => Open(file, FileMode.Create);

    /// <summary>Opens a file exclusively.</summary>
    /// <returns>The open file; <see langword="null"/> while another process, or another part of this one, has it open.</returns>
    public static FileStream? TryLock(string file)
    {
        try
        {
            return Open(file, FileMode.OpenOrCreate);
        }
        catch (IOException) when (File.Exists(file))
        {
            return null;
        }
    }

    private static FileStream Open(string file, FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnFile;
        }

        return new FileStream(file, options);
    }
}
