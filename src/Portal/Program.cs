return await PortalAcceptance.Portal.PortalApplication.RunAsync(args, Console.Out, Console.Error);
