using NUnit.Framework;
using Reqnroll.Infrastructure;

namespace PortalAcceptance.ReqnrollAdapter;

/// <summary>Attaches files to the test as well as to Reqnroll's messages.</summary>
public sealed class NUnitAttachmentHandler : IReqnrollAttachmentHandler
{
    public void AddAttachment(string filePath) => TestContext.AddTestAttachment(filePath);
}
