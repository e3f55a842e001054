using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;

namespace Adminduk.Web.Pages.Verification;

/// <summary>Turns the answer of a check into what may be shown to strangers.</summary>
public sealed class VerdictDesk(DocumentVerifier verifier, ServiceCatalogue catalogue)
{
    /// <summary>The verdict with its facts, personal data masked.</summary>
    public async Task<VerdictView> ShowAsync(Core.Documents.Verification answer, CancellationToken ct)
    {
        if (answer.Document is not { } document) return new VerdictView(answer.Verdict, null, "", "", "", "", Test: false);
        var kind = catalogue.Definitions.SelectMany(d => d.Documents).FirstOrDefault(d => d.Kind == document.Kind)?.Name.ToString() ?? document.Kind;
        var number = document.Kind == DocumentKinds.FamilyCard ? Masking.Mask(document.Number) : document.Number;
        return new VerdictView(
            answer.Verdict, document, kind, number, Masking.Name(document.SubjectName), catalogue.Profile.Name, await verifier.IsTestAsync(document, ct));
    }
}
