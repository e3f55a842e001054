using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Import;

/// <summary>One file of residents on its way into the register. Its state is saved with each batch, so that a crash loses nothing.</summary>
public sealed class ResidentImport : IRegional, IVersioned
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>The user's name of the file, without folders.</summary>
    public required string FileName { get; init; }

    /// <summary>SHA-256 of the content, hexadecimal: the same file is known again.</summary>
    public required string FileHash { get; init; }

    /// <summary>True when the file store holds the content, so that the server can go on by itself.</summary>
    public bool Stored { get; init; }

    /// <summary>Columns that the user assigned, as <c>FIELD=heading</c> lines.</summary>
    public string Mapping { get; internal set; } = "";

    /// <summary>Whose file the user says it is; null = by its headings.</summary>
    public ImportLayout? Layout { get; internal set; }

    /// <summary>The village of rows that name none, dotted code; empty = they must name it.</summary>
    public string Village { get; internal set; } = "";

    /// <summary>The generation of its codes as the user says, see <see cref="ImportOptions.Codes"/>.</summary>
    public string Codes { get; internal set; } = "";

    /// <summary>How far it is.</summary>
    public ImportStage Stage { get; internal set; }

    /// <summary>Rows below the heading; null until they were counted.</summary>
    public int? Total { get; internal set; }

    /// <summary>The last row whose family was decided and saved; work goes on after it.</summary>
    public int LastRow { get; internal set; }

    /// <summary>What became of the rows so far.</summary>
    public ImportCounts Counts { get; internal set; } = new();

    /// <summary>Findings that were not kept because there are too many.</summary>
    public int FindingsLeftOut { get; internal set; }

    /// <summary>Code of what stopped it, for <see cref="ImportStage.Failed"/>.</summary>
    public string? Fault { get; internal set; }

    /// <summary>Values for the words of <see cref="Fault"/>, one a line.</summary>
    public string FaultArgs { get; internal set; } = "";

    /// <summary>Who asked for it.</summary>
    public Guid ActorId { get; init; }

    /// <summary>The name on the record.</summary>
    [Sensitive]
    public required string ActorName { get; init; }

    /// <summary>When the file came, UTC.</summary>
    public DateTime At { get; init; }

    /// <summary>When the last row was decided, UTC.</summary>
    public DateTime? FinishedAt { get; internal set; }

    /// <summary>The act that writes to the register.</summary>
    public Guid? ProcessId { get; internal set; }

    /// <summary>1 while work is going on, else null: unique, so that two imports never run at once.</summary>
    public int? Slot { get; internal set; }

    /// <summary>Until when the worker holds the slot without a sign of life, UTC.</summary>
    public DateTime? LeaseUntil { get; internal set; }

    /// <inheritdoc/>
    public long Version { get; internal set; }

    /// <summary>True while a worker is expected to be at it.</summary>
    public bool IsRunning => Stage is ImportStage.Checking or ImportStage.Importing;
}
