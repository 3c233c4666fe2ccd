using PortalAcceptance.ForeignPortals;
using PortalAcceptance.ForeignPortals.Cumulus;
using PortalAcceptance.ForeignPortals.Harbor;

if (args is not [var name, var port, ..] || name is not ("harbor" or "cumulus") || !int.TryParse(port, out var number)
    || args[2..].Any(account => account.Split('=') is not [_, var variable] || string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable))))
{
    await Console.Error.WriteLineAsync("Give harbor or cumulus, a port, and accounts as LOGIN_ID=VARIABLE, with environment variables that hold their passwords.");
    return 2;
}

Account[] accounts = [.. args[2..].Select(account => account.Split('=')).Select(account => new Account(account[0], Environment.GetEnvironmentVariable(account[1])!))];
await using ForeignPortal portal = name == "harbor" ? new HarborPortal(accounts, number) : new CumulusPortal(accounts, number);
await portal.StartAsync();
Console.WriteLine(portal.BaseUrl);
await portal.WaitAsync();
return 0;
