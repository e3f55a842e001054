using System.Runtime.CompilerServices;
using Adminduk.Core.Common;
using Adminduk.Core.Documents.Signing;

namespace Adminduk.Web.Doctor;

/// <summary>The signing key: there, opened by its passphrase, in force for a while yet.</summary>
internal sealed class SigningCheck : ICheck
{
    private const int DaysToRenew = 60;

    public async IAsyncEnumerable<Finding> LookAsync(Patient patient, [EnumeratorCancellation] CancellationToken ct)
    {
        await Task.Yield();
        var desk = patient.Get<SigningDesk>();
        if (!desk.HasKey)
        {
            yield return Finding.Warning("doctor.no-signing-key", Path.Combine(patient.Installation.KeysFolder, "signing.p12"));
            yield break;
        }

        if (patient.Passphrase is null)
        {
            yield return Finding.Good("doctor.signing-there");
            yield break;
        }

        var opened = desk.Open(patient.Passphrase);
        if (!opened.Try(out var signer))
        {
            foreach (var error in opened.Errors) yield return new Finding(FindingLevel.Fault, error.Message);
            yield break;
        }

        using (signer) yield return Judge(signer.Identity, patient.Get<OfficeClock>().Now);
    }

    private static Finding Judge(SigningIdentity identity, DateTime now) =>
        identity.NotAfter < now.AddDays(DaysToRenew) ? Finding.Warning("doctor.signing-ends", identity.Name, identity.NotAfter)
        : identity.IsTest ? Finding.Warning("doctor.signing-test", identity.Name)
        : Finding.Good("doctor.signing-good", identity.Name, identity.NotAfter);
}
