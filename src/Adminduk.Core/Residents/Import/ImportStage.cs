namespace Adminduk.Core.Residents.Import;

/// <summary>How far an import has come.</summary>
public enum ImportStage
{
    /// <summary>The file is here; its columns are still to be confirmed.</summary>
    Received,

    /// <summary>Being checked; nothing is written to the register.</summary>
    Checking,

    /// <summary>Checked; waits for the word to import.</summary>
    Checked,

    /// <summary>Being written to the register, batch by batch.</summary>
    Importing,

    /// <summary>All rows were decided.</summary>
    Done,

    /// <summary>The file could not be read to its end; what was written before stays.</summary>
    Failed,
}
