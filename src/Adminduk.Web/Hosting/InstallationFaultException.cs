namespace Adminduk.Web.Hosting;

/// <summary>The set-up cannot start; every reason stands in <see cref="Faults"/>, in the current UI language.</summary>
public sealed class InstallationFaultException(IReadOnlyList<string> faults) : Exception(string.Join(Environment.NewLine, faults))
{
    /// <summary>What is wrong and how to mend it, one entry each.</summary>
    public IReadOnlyList<string> Faults => faults;
}
