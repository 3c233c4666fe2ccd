using NUnit.Framework;

// They wait for other programs most of the time.
[assembly: LevelOfParallelism(3)]
