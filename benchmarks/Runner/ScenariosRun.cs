namespace PortalAcceptance.RunnerBenchmark;

// Memory is in MiB. The working set includes the runtime and what it has compiled.
internal sealed record ScenariosRun(double Seconds, double ProcessorSeconds, double ListSeconds, double LiveAfter500, double LiveAtEnd, double WorkingSet);
