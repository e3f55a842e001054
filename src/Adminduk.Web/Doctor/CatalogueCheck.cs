using System.Runtime.CompilerServices;
using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;

namespace Adminduk.Web.Doctor;

/// <summary>The catalogue proves, and the program brought its fonts and reference files.</summary>
internal sealed class CatalogueCheck : ICheck
{
    public async IAsyncEnumerable<Finding> LookAsync(Patient patient, [EnumeratorCancellation] CancellationToken ct)
    {
        await Task.Yield();
        var load = CatalogueLoader.Load(patient.Installation.CatalogueRoot, patient.Installation.Profile, CaseVocabulary.Of(CodeLists.Shipped));
        foreach (var fault in load.Faults) yield return Finding.Fault("doctor.catalogue-fault", fault);
        if (load.Catalogue is { } catalogue) yield return Finding.Good("doctor.catalogue-good", catalogue.Profile.ShortName, catalogue.Profile.Services.Count);
        var fonts = typeof(CodeLists).Assembly.GetManifestResourceNames().Count(n => n.EndsWith(".ttf", StringComparison.Ordinal));
        yield return fonts > 0 ? Finding.Good("doctor.fonts-good") : Finding.Fault("doctor.fonts-missing");
    }
}
