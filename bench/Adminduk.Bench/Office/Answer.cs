using System.Text;

namespace Adminduk.Bench.Office;

/// <summary>What the server answered.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Location">Where it leads, or empty.</param>
/// <param name="Body">Bytes as they came.</param>
internal sealed record Answer(int Status, string Location, byte[] Body)
{
    /// <summary>The body as text; only where no compression was asked for.</summary>
    public string Text => Encoding.UTF8.GetString(Body);

    /// <summary>The id in the address of a case, or empty.</summary>
    public Guid Case => Guid.TryParse(Location.Split('/')[^1], out var id) ? id : Guid.Empty;
}
