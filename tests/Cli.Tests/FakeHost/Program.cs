// Stands in for the program that runs the scenarios: does what each line of its script says, one after the other.
//   message TEXT   writes TEXT as a line of the messages      broken TEXT   writes TEXT without the end of the line
//   progress TEXT  writes TEXT as a line of the progress      unshared      from now on nobody can read the messages until it ends
//   stdout TEXT    prints TEXT                                stderr TEXT   prints TEXT to standard error
//   variables      prints the settings that it was given      exit N        ends with this code
//   wait           waits until it is ended                    logged TEXT   waits until TEXT is in the run's log
var script = Environment.GetEnvironmentVariable("FAKE_HOST_SCRIPT")!;
var folder = Environment.GetEnvironmentVariable("PORTAL_OUTPUT_DIR")!;
var messages = Path.Combine(folder, "cucumber-messages.ndjson");
FileStream? own = null;
foreach (var line in File.ReadLines(script))
{
    var (verb, text) = line.Split(' ', 2) is [var first, var rest] ? (first, rest) : (line, "");
    switch (verb)
    {
        case "message":
            Write(text + "\n");
            break;
        case "broken":
            Write(text);
            break;
        case "progress":
            File.AppendAllText(Environment.GetEnvironmentVariable("ACCEPTANCE_PROGRESS_FILE")!, text + "\n");
            break;
        case "unshared":
            own = new FileStream(messages, FileMode.Append, FileAccess.Write, FileShare.None, 65536);
            break;
        case "stdout":
            Console.WriteLine(text);
            break;
        case "stderr":
            Console.Error.WriteLine(text);
            break;
        case "variables":
            foreach (var name in Environment.GetEnvironmentVariables().Keys.Cast<string>().Where(name => name.Split('_')[0] is "ACCEPTANCE" or "PORTAL" or "REQNROLL").Order())
            {
                Console.WriteLine($"{name}={Environment.GetEnvironmentVariable(name)}");
            }
            break;
        case "exit":
            own?.Dispose();
            return int.Parse(text);
        case "logged":
            var log = Path.Combine(folder, "acceptance.log");
            using (var watcher = new FileSystemWatcher(folder))
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
own?.Dispose();
return 0;

void Write(string text)
{
    if (own is null)
    {
        File.AppendAllText(messages, text);
    }
    else
    {
        own.Write(System.Text.Encoding.UTF8.GetBytes(text));
    }
}

static string Read(string file)
{
    using var reader = new StreamReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
    return reader.ReadToEnd();
}
