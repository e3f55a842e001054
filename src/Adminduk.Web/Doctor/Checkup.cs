using System.Runtime.CompilerServices;
using Adminduk.Core.Common;
using Adminduk.Web.Hosting;

namespace Adminduk.Web.Doctor;

/// <summary>Looks at everything an office needs, cause before effect.</summary>
internal static class Checkup
{
    private static readonly ICheck[] Checks =
    [
        new FolderCheck(), new CatalogueCheck(), new DatabaseCheck(), new OfficeCheck(), new SigningCheck(), new MailCheck(), new SmsCheck(), new ClockCheck(), new AddressCheck(),
    ];

    /// <summary>Runs every look; one that breaks off for a reason we know is a finding too.</summary>
    public static async IAsyncEnumerable<Finding> RunAsync(Patient patient, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var check in Checks)
            foreach (var finding in await CollectAsync(check, patient, ct)) yield return finding;
    }

    private static async Task<List<Finding>> CollectAsync(ICheck check, Patient patient, CancellationToken ct)
    {
        List<Finding> findings = [];
        try
        {
            await foreach (var finding in check.LookAsync(patient, ct)) findings.Add(finding);
        }
        catch (Exception fault) when (WordsOf(fault) is { } words)
        {
            findings.Add(new Finding(FindingLevel.Fault, words));
        }

        return findings;
    }

    private static string? WordsOf(Exception fault) => fault switch
    {
        InvalidDataException => Texts.Get("doctor.needs-catalogue"),
        UnauthorizedAccessException or IOException => Texts.Get("doctor.no-access", fault.Message),
        _ => DatabaseFaults.Explain(fault),
    };
}
