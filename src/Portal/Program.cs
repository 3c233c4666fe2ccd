using PortalAcceptance.Portal;

try
{
    await using var portal = PortalApplication.Build(args);
    await portal.StartAsync();
    Greeting.Write(portal, Console.Out);
    await portal.WaitForShutdownAsync();
    return 0;
}
catch (Exception exception) when (StartFailure.Explain(exception) is { } explanation)
{
    Console.Error.WriteLine(explanation);
    return 1;
}
