using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace PortalAcceptance.Portal;

// Deployed files don't change while the portal runs. Watching them takes an inotify instance per portal, which .NET
// releases only at a garbage collection, and Linux allows few of them per user.
internal sealed class UnwatchedFiles(IFileProvider files) : IFileProvider
{
    public IDirectoryContents GetDirectoryContents(string subpath) => files.GetDirectoryContents(subpath);

    public IFileInfo GetFileInfo(string subpath) => files.GetFileInfo(subpath);

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;
}
