using System.Text;

namespace Adminduk.Core.Documents.Signing;

/// <summary>Collects the objects of an incremental update and closes it with a classic cross-reference table.</summary>
/// <param name="start">Length of the file that the update follows.</param>
internal sealed class IncrementWriter(int start) : IDisposable
{
    private readonly MemoryStream update = new(32 * 1024);
    private readonly List<(int Id, int Offset)> objects = [];

    /// <summary>Adds a new or replaced object, one character for each byte.</summary>
    public void Object(int id, string body) => Object(id, body, [], "");

    /// <summary>The same with a place in it that is filled in later.</summary>
    /// <param name="id">Number of the object.</param>
    /// <param name="before">What stands before the place.</param>
    /// <param name="place">What holds it.</param>
    /// <param name="after">What stands after it.</param>
    public void Object(int id, string before, ReadOnlySpan<byte> place, string after)
    {
        Write("\n");
        objects.Add((id, Position));
        Write($"{id} 0 obj\n{before}");
        update.Write(place);
        Write($"{after}\nendobj");
    }

    /// <summary>The bytes to append.</summary>
    /// <param name="size">One more than the highest object number.</param>
    /// <param name="trailer">Trailer entries that go on: root, info, id, previous table.</param>
    public ReadOnlySpan<byte> Finish(int size, string trailer)
    {
        Write("\n");
        var table = Position;
        Write("xref\n");
        foreach (var (id, offset) in objects.OrderBy(o => o.Id))
            Write($"{id} 1\n{offset:D10} 00000 n \n");
        Write($"trailer\n<</Size {size}{trailer}>>\nstartxref\n{table}\n%%EOF\n");
        return update.GetBuffer().AsSpan(0, (int)update.Length);
    }

    /// <inheritdoc/>
    public void Dispose() => update.Dispose();

    private int Position => start + (int)update.Position;

    private void Write(string text) => update.Write(Encoding.Latin1.GetBytes(text));
}
