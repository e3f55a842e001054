namespace Adminduk.Web.Shell;

/// <summary>The frame as configuration gives it, section <c>Adminduk:Shell</c>.</summary>
public sealed class ShellOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Adminduk:Shell";

    /// <summary>The office's name.</summary>
    public string OfficeName { get; set; } = "Dinas Kependudukan dan Pencatatan Sipil";

    /// <summary>Path of the emblem on this site.</summary>
    public string? EmblemUrl { get; set; }

    /// <summary>Address and opening hours, one line each.</summary>
    public IList<string> FooterLines { get; } = [];

    /// <summary>Complaint channels: label to address.</summary>
    public IDictionary<string, string> Channels { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Shows the demonstration banner.</summary>
    public bool Demo { get; set; }

    /// <summary>IANA zone of the office: Asia/Jakarta, Asia/Makassar or Asia/Jayapura.</summary>
    public string TimeZone { get; set; } = "Asia/Jakarta";
}
