using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using PortalAcceptance.Portal.Tests.Billing;

namespace PortalAcceptance.Portal.Tests.Killed;

internal sealed class InterruptedCommands(Interruptions interruptions) : DbCommandInterceptor
{
    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (command.CommandText.StartsWith("CREATE TABLE \"", StringComparison.Ordinal) && !command.CommandText.Contains("__EF", StringComparison.Ordinal))
        {
            interruptions.Pass(command.CommandText.Split('\n')[0]);
        }

        return ValueTask.FromResult(result);
    }
}
