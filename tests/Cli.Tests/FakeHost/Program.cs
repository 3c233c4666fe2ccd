using System.Text.Json;

// Stands in for the program that runs the scenarios. Executes the commands of its script in order:
//   message TEXT   appends TEXT as a line to the messages     broken TEXT   appends TEXT to the messages without a line break
//   progress TEXT  appends TEXT as a line to the progress     unshared      locks the messages file until the program ends
//   stdout TEXT    prints TEXT to standard output             stderr TEXT   prints TEXT to standard error
//   variables      prints its settings variables              exit N        exits with code N
//   wait           waits until it is killed                   logged TEXT   waits until TEXT is in the run's log
//   plan           prints the plan of the trials to standard error
//   trial TEXT     appends TEXT as a line to the progress of the trials
//   only PROJECT   ends the program in any other project
var script = Environment.GetEnvironmentVariable("FAKE_HOST_SCRIPT")!;
// Trials have none.
var folder = Environment.GetEnvironmentVariable("PORTAL_OUTPUT_DIR") ?? "";
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
        case "plan":
            Console.Error.WriteLine(Plan().GetRawText());
            break;
        case "trial":
            File.AppendAllText(Plan().GetProperty("progress").GetString()!, text + "\n");
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
        case "only" when Environment.GetEnvironmentVariable("PORTAL_PROJECT") == text:
            break;
        case "only":
            return 0;
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

static JsonElement Plan() => JsonDocument.Parse(File.ReadAllText(Environment.GetEnvironmentVariable("ACCEPTANCE_TRIALS")!)).RootElement;

static string Read(string file)
{
    using var reader = new StreamReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
    return reader.ReadToEnd();
}
