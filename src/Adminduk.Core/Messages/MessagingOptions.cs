namespace Adminduk.Core.Messages;

/// <summary>Gateways of the office, section <c>Adminduk:Messages</c>. A gateway without its first value is off.</summary>
public sealed class MessagingOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Adminduk:Messages";

    /// <summary>E-mail.</summary>
    public SmtpOptions Smtp { get; set; } = new();

    /// <summary>SMS.</summary>
    public GammuOptions Gammu { get; set; } = new();
}

/// <summary>The office's mail server.</summary>
public sealed class SmtpOptions
{
    /// <summary>Host name; empty = no e-mail.</summary>
    public string Host { get; set; } = "";

    /// <summary>Port: 587 with STARTTLS, 25 inside the house. Implicit TLS (465) is not offered.</summary>
    public int Port { get; set; } = 587;

    /// <summary>Insists on encryption by STARTTLS.</summary>
    public bool StartTls { get; set; } = true;

    /// <summary>Sender's address: <c>layanan@disdukcapil.example.go.id</c>.</summary>
    public string From { get; set; } = "";

    /// <summary>Sender's name as people see it.</summary>
    public string FromName { get; set; } = "Disdukcapil";

    /// <summary>Account, when the server asks for one.</summary>
    public string User { get; set; } = "";

    /// <summary>Its password, from a variable.</summary>
    public string Password { get; set; } = "";

    /// <summary>File that holds the password instead.</summary>
    public string PasswordFile { get; set; } = "";
}

/// <summary>The folders of gammu-smsd with its files service.</summary>
public sealed class GammuOptions
{
    /// <summary>Folder that holds <c>outbox</c>, <c>sent</c> and <c>error</c>; empty = no SMS.</summary>
    public string Folder { get; set; } = "";
}
