using PortalAcceptance.Benchmarks;

namespace PortalAcceptance.Portal.Load;

internal sealed class WrongAnswerException(string message) : BenchmarkException(message);
