using System.Text.RegularExpressions;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Security;

[Parallelizable(ParallelScope.All)]
internal sealed class SourceTests
{
    private static readonly string[] _kinds = [".cs", ".cshtml", ".js"];

    [TestCase("SQL put together from text", "FromSqlRaw|ExecuteSqlRaw|SqlQueryRaw|CommandText = [^A-Z]", TestName = "No SQL is put together from text")]
    [TestCase("other programs", "Process\\.Start|ProcessStartInfo", TestName = "No other program is started")]
    [TestCase("code made at run time", "CSharpScript|Assembly\\.Load|Expression\\.Lambda|\\beval\\(|new Function\\(", TestName = "No code is made at run time")]
    [TestCase("markup made from text", "Html\\.Raw|innerHTML|outerHTML|insertAdjacentHTML|document\\.write", TestName = "No markup is made from text")]
    [TestCase("patterns made from text", "new Regex\\(|new RegExp\\(", TestName = "No pattern is made from text")]
    [TestCase("unmanaged memory", "\\bunsafe\\b|DllImport|LibraryImport|Marshal\\.", TestName = "No memory is managed by hand")]
    [TestCase("types named by data", "BinaryFormatter|TypeNameHandling|JsonDerivedType|XmlSerializer|DataContractSerializer", TestName = "No data names its own type")]
    [TestCase("weak functions", "\\bMD5\\b|\\bSHA1\\b|\\bDES\\b|\\bRC2\\b|CipherMode\\.ECB|RSAEncryptionPadding", TestName = "No weak function is used")]
    [TestCase("random numbers that can be guessed", "new Random\\(|Random\\.Shared|Math\\.random", TestName = "No random number can be guessed")]
    [TestCase("what a browser keeps for good", "localStorage|indexedDB|document\\.cookie", TestName = "No script keeps anything for good")]
    [TestCase("other windows", "postMessage|window\\.open|target=\"_blank\"", TestName = "No script talks to another window")]
    public void HaveNo(string what, string pattern)
    {
        var found = Sources().SelectMany(file => File.ReadLines(file)
            .Where(line => Regex.IsMatch(line, pattern)).Select(line => $"{Path.GetFileName(file)}: {line.Trim()}"));

        found.Should().BeEmpty($"the portal does without {what}");
    }

    [Test]
    public void ReachOutToTheDatabaseAndTheMailServerOnly() =>
        Sources().Where(file => Regex.IsMatch(
                File.ReadAllText(file), "HttpClient|TcpClient|WebRequest|ClientWebSocket|new Socket\\(|SmtpClient|NpgsqlDataSource\\.Create|UseSqlite\\("))
            .Select(Path.GetFileName)
            .Should().BeEquivalentTo("DataServices.cs", "SmtpMailer.cs");

    private static IEnumerable<string> Sources()
    {
        var folder = Path.Combine(Repository.Folder, "src", "Portal");
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => _kinds.Contains(Path.GetExtension(file)))
            .Where(file => Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"));
    }
}
