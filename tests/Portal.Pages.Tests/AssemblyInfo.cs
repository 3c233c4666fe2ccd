// The tests of a page fixture share one page, so only fixtures run in parallel by default.
[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: LevelOfParallelism(4)]
