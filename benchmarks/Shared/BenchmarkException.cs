namespace PortalAcceptance.Benchmarks;

internal class BenchmarkException(string message) : Exception(message);
