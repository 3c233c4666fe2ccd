using System.Globalization;
using System.Text;

namespace PortalAcceptance.Portal.Mail;

// RFC 5322 and MIME, readable by any mail program.
internal static class EmlFile
{
    private const string EncodedWordStart = "=?utf-8?B?";
    private const string EncodedWordEnd = "?=";

    // RFC 2047 allows 75 characters for an encoded word: 42 bytes are 56 characters, plus 12 for the delimiters.
    private const int BytesPerEncodedWord = 42;

    public static string Write(StoredEmail email, string from) => string.Join("\r\n",
    [
        $"From: {from}",
        $"To: {email.Message.To}",
        $"Subject: {Encode(email.Message.Subject)}",
        $"Date: {email.SentAt.ToString("ddd, dd MMM yyyy HH:mm:ss +0000", CultureInfo.InvariantCulture)}",
        $"Message-ID: <{email.Id}@{from.Split('@')[1]}>",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: base64",
        "",
        Convert.ToBase64String(Encoding.UTF8.GetBytes(email.Message.Text), Base64FormattingOptions.InsertLineBreaks),
        "",
    ]);

    public static StoredEmail Read(string id, string content)
    {
        var end = content.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var headers = content[..end].Replace("\r\n ", " ").Split("\r\n")
            .Select(line => line.Split(": ", 2))
            .ToDictionary(line => line[0], line => line[1], StringComparer.OrdinalIgnoreCase);
        return new StoredEmail(
            id,
            DateTimeOffset.Parse(headers["Date"], CultureInfo.InvariantCulture),
            new EmailMessage(
                headers["To"], Decode(headers["Subject"]), Encoding.UTF8.GetString(Convert.FromBase64String(content[(end + 4)..]))));
    }

    private static string Encode(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Encoding.UTF8.GetByteCount(word.ToString()) + rune.Utf8SequenceLength > BytesPerEncodedWord)
            {
                words.Add(word.ToString());
                word.Clear();
            }

            word.Append(rune);
        }

        words.Add(word.ToString());
        return string.Join("\r\n ", words.Select(part =>
            EncodedWordStart + Convert.ToBase64String(Encoding.UTF8.GetBytes(part)) + EncodedWordEnd));
    }

    private static string Decode(string header) => string.Concat(header.Split(' ').Select(word =>
        Encoding.UTF8.GetString(Convert.FromBase64String(word[EncodedWordStart.Length..^EncodedWordEnd.Length]))));
}
