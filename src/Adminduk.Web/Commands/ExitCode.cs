namespace Adminduk.Web.Commands;

/// <summary>What a verb tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Refused or failed; the reasons stand on standard error.</summary>
    public const int Refused = 1;

    /// <summary>Wrong use.</summary>
    public const int WrongUse = 2;
}
