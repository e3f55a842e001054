namespace Adminduk.Web.Hosting;

/// <summary>How much a client may send. Pages that take photographs raise the limit with <c>[RequestSizeLimit(BodyLimits.Upload)]</c>.</summary>
public static class BodyLimits
{
    /// <summary>Any request that says nothing else: 1 MiB, a long form without files.</summary>
    public const int Default = 1024 * 1024;

    /// <summary>One file as it leaves a phone that could not shrink it: 10 MiB.</summary>
    public const int File = 10 * 1024 * 1024;

    /// <summary>A request with a whole dossier: 64 MiB.</summary>
    public const int Upload = 64 * 1024 * 1024;

    /// <summary>One text field of a form: 64 Ki characters.</summary>
    public const int FieldLength = 64 * 1024;

    /// <summary>Fields in one form.</summary>
    public const int FieldCount = 2000;
}
