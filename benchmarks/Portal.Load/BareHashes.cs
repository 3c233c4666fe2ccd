using System.Diagnostics;
using Microsoft.AspNetCore.Identity;
using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.Load;

// Only verifies a password against its stored hash, which gives the maximum login rate of this machine.
internal sealed class BareHashes(string hash, string password)
{
    public async Task<double> MeasureAsync(TimeSpan duration, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        var counts = await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Factory.StartNew(
            Count, cancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
        return counts.Sum() / Stopwatch.GetElapsedTime(start).TotalSeconds;

        int Count()
        {
            var (hasher, owner, count) = (new PasswordHasher<Customer>(), new Customer(), 0);
            while (Stopwatch.GetElapsedTime(start) < duration)
            {
                if (hasher.VerifyHashedPassword(owner, hash, password) == PasswordVerificationResult.Failed)
                {
                    throw new WrongAnswerException("The portal stored a hash that its customer's password doesn't fit.");
                }

                count++;
            }

            return count;
        }
    }
}
