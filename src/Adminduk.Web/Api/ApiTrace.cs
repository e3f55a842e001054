namespace Adminduk.Web.Api;

/// <summary>What a call turned out to be about, for its line on the record.</summary>
internal sealed class ApiTrace
{
    /// <summary>The case.</summary>
    public Guid? Case { get; set; }

    /// <summary>Whom it is about, already masked.</summary>
    public string? Nik { get; set; }
}
