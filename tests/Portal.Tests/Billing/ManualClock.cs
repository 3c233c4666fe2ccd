using System.Globalization;
using Microsoft.Extensions.Time.Testing;

namespace PortalAcceptance.Portal.Tests.Billing;

/// <summary>A clock that stands still until a test moves it; timers that fall due fire then.</summary>
internal sealed class ManualClock(string now) : FakeTimeProvider(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture));
