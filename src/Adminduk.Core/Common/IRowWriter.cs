namespace Adminduk.Core.Common;

/// <summary>Takes the rows of a table one by one, whatever its length.</summary>
public interface IRowWriter : IDisposable
{
    /// <summary>Adds a row; a null leaves its cell empty.</summary>
    void Row(params ReadOnlySpan<string?> cells);
}
