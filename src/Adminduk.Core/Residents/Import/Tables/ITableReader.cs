namespace Adminduk.Core.Residents.Import.Tables;

/// <summary>Reads a table from its first row to its last.</summary>
internal interface ITableReader : IDisposable
{
    /// <summary>The row just read.</summary>
    TableRow Row { get; }

    /// <summary>Goes to the next row; false after the last.</summary>
    /// <exception cref="TableFaultException">The file is broken here.</exception>
    bool Read();

    /// <summary>The date that a number cell means, or null.</summary>
    DateOnly? DateOf(double number);
}
