using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Import.Tables;

/// <summary>A file that cannot be read as a table, found at its opening or in its middle.</summary>
/// <param name="error">Why, and what to do.</param>
internal sealed class TableFaultException(Error error) : Exception(error.Code)
{
    /// <summary>The refusal for the user.</summary>
    public Error Error { get; } = error;
}
