using PdfSharp.UniversalAccessibility;

namespace Adminduk.Core.Documents.Paper;

/// <summary>Closes the structure element it stands for.</summary>
internal readonly ref struct TagScope(StructureBuilder builder)
{
    public void Dispose() => builder.End();
}
