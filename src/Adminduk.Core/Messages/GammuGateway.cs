using System.Globalization;
using System.Text;

namespace Adminduk.Core.Messages;

/// <summary>
/// Sends SMS through gammu-smsd's files service: a text file dropped into its outbox folder, found later under the same name in
/// <c>sent</c> (the modem passed it to the network) or <c>error</c>. The name comes from the message alone, so a repeat after a
/// crash finds the first file and adds none; only the daemon itself, dying between sending and moving the file, can send twice.
/// </summary>
public sealed class GammuGateway(GammuOptions options) : IMessageGateway
{
    private string OutboxFolder => Path.Combine(options.Folder, "outbox");

    private string SentFolder => Path.Combine(options.Folder, "sent");

    private string ErrorFolder => Path.Combine(options.Folder, "error");

    /// <inheritdoc/>
    public string Channel => Outbox.Sms;

    /// <inheritdoc/>
    public bool ReportsDelivery => true;

    /// <inheritdoc/>
    public async Task<GatewayAnswer> SendAsync(OutboxMessage message, CancellationToken ct)
    {
        // The number becomes part of a file name: nothing but a number may.
        if (PhoneNumber.Normalise(message.To) != message.To) return new(GatewayVerdict.Refused, "not a phone number");
        var name = NameOf(message);
        try
        {
            if (!Directory.Exists(SentFolder) || !Directory.Exists(ErrorFolder)) return new(GatewayVerdict.Unreachable, $"{options.Folder} lacks sent or error");
            if (File.Exists(Path.Combine(OutboxFolder, name)) || File.Exists(Path.Combine(SentFolder, name))) return GatewayAnswer.Accepted;
            File.Delete(Path.Combine(ErrorFolder, name));
            await DropAsync(name, message.Body, ct);
            return GatewayAnswer.Accepted;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new(GatewayVerdict.Unreachable, fault.Message);
        }
    }

    /// <inheritdoc/>
    public GatewayAnswer? Report(OutboxMessage message)
    {
        var name = NameOf(message);
        if (File.Exists(Path.Combine(SentFolder, name))) return GatewayAnswer.Accepted;
        return File.Exists(Path.Combine(ErrorFolder, name)) ? new(GatewayVerdict.TryLater, "gammu-smsd could not send it; see its log") : null;
    }

    /// <inheritdoc/>
    public void Forget(OutboxMessage message)
    {
        try
        {
            File.Delete(Path.Combine(SentFolder, NameOf(message)));
        }
        catch (UnauthorizedAccessException)
        {
            // The folder may belong to the daemon alone; then the office cleans it.
        }
    }

    // The daemon looks only at names that begin with OUT, so it never sees half a file.
    private async Task DropAsync(string name, string text, CancellationToken ct)
    {
        var draft = Path.Combine(OutboxFolder, $".{name}");
        await File.WriteAllTextAsync(draft, text, Encoding.ASCII, ct);
        File.Move(draft, Path.Combine(OutboxFolder, name), overwrite: true);
    }

    private static string NameOf(OutboxMessage message) => string.Create(
        CultureInfo.InvariantCulture, $"OUTC{message.CreatedAt:yyyyMMdd_HHmmss}_00_{message.To}_{message.Id:N}.txt");
}
