using System.Runtime.CompilerServices;

namespace Adminduk.Web.Doctor;

/// <summary>The address in QR codes is one that people can open.</summary>
internal sealed class AddressCheck : ICheck
{
    public async IAsyncEnumerable<Finding> LookAsync(Patient patient, [EnumeratorCancellation] CancellationToken ct)
    {
        await Task.Yield();
        var address = patient.Installation.PublicUrl;
        yield return address.IsLoopback ? Finding.Warning("doctor.address-local", address)
            : address.Scheme == Uri.UriSchemeHttp ? Finding.Warning("doctor.address-plain", address)
            : Finding.Good("doctor.address-good", address);
        if (patient.Installation.Antivirus is null) yield return Finding.Warning("doctor.no-antivirus");
    }
}
