// Each fixture visits one state of one page and reads it with several checks; the fixtures run side by side.
[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: LevelOfParallelism(4)]
