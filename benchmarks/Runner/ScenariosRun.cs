namespace PortalAcceptance.RunnerBenchmark;

// Memory is in MiB. The working set includes the runtime and compiled code.
internal sealed record ScenariosRun(double Seconds, double ProcessorSeconds, double ListSeconds, double LiveAfter500, double LiveAtEnd, double WorkingSet);
