using PortalAcceptance.Portal;
using PortalAcceptance.Portal.TestSupport;

return await new PortalProgram(PortalWithTestSupport.Build, Console.Out, Console.Error).RunAsync(args);
