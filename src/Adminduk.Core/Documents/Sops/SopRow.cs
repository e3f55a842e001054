using Adminduk.Core.Documents.Paper;

namespace Adminduk.Core.Documents.Sops;

/// <summary>Where a step stands.</summary>
/// <param name="Page">Page of the flow table, from 0.</param>
/// <param name="Y">Upper edge, points.</param>
/// <param name="Height">Points.</param>
/// <param name="Cells">Its laid-out text.</param>
internal sealed record SopRow(int Page, double Y, double Height, TableCell[] Cells)
{
    /// <summary>Height of the middle of its symbols.</summary>
    public double Middle => Y + (Height / 2);

    /// <summary>Lower edge.</summary>
    public double End => Y + Height;
}
