using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;

namespace Adminduk.Core.Cases;

/// <summary>Names the products of a case for books and hand-overs.</summary>
internal static class Products
{
    /// <summary><c>SKPWNI SKPWNI/2101/2026/000007; Biodata ...</c>; a family card's number is masked.</summary>
    public static string Show(ServiceDefinition service, IEnumerable<IssuedDocument> documents) => string.Join(
        "; ",
        documents.Where(d => d.Status != DocumentStatus.Withdrawn).Select(d => $"{NameOf(service, d.Kind)} {NumberOf(d)}".TrimEnd()));

    private static string NameOf(ServiceDefinition service, string kind) => service.Documents.Find(d => d.Kind == kind)?.Name.Id ?? kind;

    private static string NumberOf(IssuedDocument document) => document.Number.Length == 16 ? Masking.Mask(document.Number) : document.Number;
}
