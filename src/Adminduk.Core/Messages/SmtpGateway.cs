using System.Net;
using System.Net.Mail;
using System.Security.Authentication;
using System.Text;

namespace Adminduk.Core.Messages;

/// <summary>
/// Sends e-mail by SMTP. A crash after the server took a message and before that was recorded sends it once more; both copies
/// carry the same Message-ID, by which mail systems drop the second. SMTP offers no better.
/// </summary>
public sealed class SmtpGateway(SmtpOptions options) : IMessageGateway
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <inheritdoc/>
    public string Channel => Outbox.Email;

    /// <inheritdoc/>
    public bool ReportsDelivery => false;

    /// <inheritdoc/>
    public async Task<GatewayAnswer> SendAsync(OutboxMessage message, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Patience);
        try
        {
            using var mail = Write(message);
            using var client = Connect();
            await client.SendMailAsync(mail, limit.Token);
            return GatewayAnswer.Accepted;
        }
        catch (SmtpException fault)
        {
            return Judge(fault);
        }
        catch (Exception fault) when (fault is IOException or AuthenticationException or InvalidOperationException)
        {
            return new(GatewayVerdict.Unreachable, fault.Message);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return new(GatewayVerdict.Unreachable, $"{options.Host}:{options.Port} did not answer within {Patience.TotalSeconds} s");
        }
        catch (FormatException fault)
        {
            return new(GatewayVerdict.Refused, fault.Message);
        }
    }

    /// <inheritdoc/>
    public GatewayAnswer? Report(OutboxMessage message) => null;

    /// <inheritdoc/>
    public void Forget(OutboxMessage message)
    {
    }

    private MailMessage Write(OutboxMessage message)
    {
        var mail = new MailMessage(new MailAddress(options.From, options.FromName, Encoding.UTF8), new MailAddress(message.To))
        {
            Subject = message.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = message.Body,
            BodyEncoding = Encoding.UTF8,
        };
        mail.Headers.Add("Message-ID", $"<{message.Id:N}@{mail.From!.Host}>");
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        return mail;
    }

    private SmtpClient Connect()
    {
        var client = new SmtpClient(options.Host, options.Port) { EnableSsl = options.StartTls };
        if (options.User.Length > 0) client.Credentials = new NetworkCredential(options.User, ReadPassword());
        return client;
    }

    private string ReadPassword() => options.PasswordFile.Length > 0 ? File.ReadAllText(options.PasswordFile).Trim() : options.Password;

    // Only what concerns this one address is for good: a full mailbox passes, a wrong password is ours to mend.
    private static GatewayAnswer Judge(SmtpException fault) => fault.StatusCode switch
    {
        SmtpStatusCode.MailboxUnavailable or SmtpStatusCode.UserNotLocalTryAlternatePath or SmtpStatusCode.MailboxNameNotAllowed
            when fault is SmtpFailedRecipientException => new(GatewayVerdict.Refused, Words(fault)),
        SmtpStatusCode.GeneralFailure or SmtpStatusCode.ServiceNotAvailable or SmtpStatusCode.MustIssueStartTlsFirst
            or SmtpStatusCode.ClientNotPermitted => new(GatewayVerdict.Unreachable, Words(fault)),
        _ => new(GatewayVerdict.TryLater, Words(fault)),
    };

    private static string Words(SmtpException fault) => fault.InnerException is { } inner ? $"{fault.Message} {inner.Message}" : fault.Message;
}
