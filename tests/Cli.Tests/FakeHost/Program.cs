// Stands in for the program that runs the scenarios: does what each line of its script says, one after the other.
//   message TEXT   writes TEXT as a line of the messages      broken TEXT   writes TEXT without the end of the line
//   stdout TEXT    prints TEXT                                stderr TEXT   prints TEXT to standard error
//   variables      prints the settings that it was given      exit N        ends with this code
//   wait           waits until it is ended                    logged TEXT   waits until TEXT is in the run's log
var script = Environment.GetEnvironmentVariable("FAKE_HOST_SCRIPT")!;
var messages = Environment.GetEnvironmentVariable("REQNROLL_FORMATTERS_MESSAGE")!["outputFilePath=".Length..];
foreach (var line in File.ReadLines(script))
{
    var (verb, text) = line.Split(' ', 2) is [var first, var rest] ? (first, rest) : (line, "");
    switch (verb)
    {
        case "message":
            File.AppendAllText(messages, text + "\n");
            break;
        case "broken":
            File.AppendAllText(messages, text);
            break;
        case "stdout":
            Console.WriteLine(text);
            break;
        case "stderr":
            Console.Error.WriteLine(text);
            break;
        case "variables":
            foreach (var name in Environment.GetEnvironmentVariables().Keys.Cast<string>().Where(name => name.StartsWith("PORTAL_")).Order())
            {
                Console.WriteLine($"{name}={Environment.GetEnvironmentVariable(name)}");
            }
            break;
        case "exit":
            return int.Parse(text);
        case "logged":
            var log = Path.Combine(Path.GetDirectoryName(messages)!, "acceptance.log");
            using (var watcher = new FileSystemWatcher(Path.GetDirectoryName(log)!))
            {
                while (!Read(log).Contains(text))
                {
                    watcher.WaitForChanged(WatcherChangeTypes.All, 100);
                }
            }
            break;
        case "wait":
            new ManualResetEvent(false).WaitOne();
            break;
        default:
            throw new InvalidOperationException($"The script says \"{line}\", which means nothing.");
    }
}
return 0;

static string Read(string file)
{
    using var reader = new StreamReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
    return reader.ReadToEnd();
}
