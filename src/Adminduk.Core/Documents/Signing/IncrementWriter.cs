using System.Text;

namespace Adminduk.Core.Documents.Signing;

/// <summary>Collects the objects of an incremental update and closes it with a classic cross-reference table.</summary>
internal sealed class IncrementWriter(int start)
{
    private readonly StringBuilder text = new("\n");
    private readonly List<(int Id, int Offset)> objects = [];

    /// <summary>Adds a new or replaced object, one character for each byte.</summary>
    public void Object(int id, string body)
    {
        objects.Add((id, start + text.Length));
        text.Append($"{id} 0 obj\n{body}\nendobj\n");
    }

    /// <summary>The bytes to append.</summary>
    /// <param name="size">One more than the highest object number.</param>
    /// <param name="trailer">Trailer entries that go on: root, info, id, previous table.</param>
    public byte[] Finish(int size, string trailer)
    {
        var table = start + text.Length;
        text.Append("xref\n");
        foreach (var (id, offset) in objects.OrderBy(o => o.Id))
            text.Append($"{id} 1\n{offset:D10} 00000 n \n");
        text.Append($"trailer\n<</Size {size}{trailer}>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }
}
