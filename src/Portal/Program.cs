await PortalAcceptance.Portal.PortalApplication.Build(args).RunAsync();
