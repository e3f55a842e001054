namespace Adminduk.Core.Documents.Paper;

/// <summary>Where text stands within its width.</summary>
internal enum TextAlign
{
    Left,
    Centre,
    Right,
}
