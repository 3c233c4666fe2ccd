using PortalAcceptance.Portal;

return await new PortalProgram(PortalApplication.Build, Console.Out, Console.Error).RunAsync(args);
