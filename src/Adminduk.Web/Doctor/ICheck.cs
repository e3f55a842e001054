namespace Adminduk.Web.Doctor;

/// <summary>One look at an installation. It changes nothing and never throws for what it looks at.</summary>
internal interface ICheck
{
    /// <summary>Looks.</summary>
    IAsyncEnumerable<Finding> LookAsync(Patient patient, CancellationToken ct);
}
