using System.Globalization;
using Microsoft.Extensions.Time.Testing;

namespace PortalAcceptance.Portal.Tests.Billing;

internal sealed class ManualClock(string now) : FakeTimeProvider(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture));
