namespace Adminduk.Core.Catalogue;

/// <summary>One activity (kegiatan) of the SOP.</summary>
public sealed class Step
{
    /// <summary>Id within the service.</summary>
    public required string Id { get; init; }

    /// <summary>The activity, verb first, without subject.</summary>
    public required Text Activity { get; init; }

    /// <summary>In plain words for the resident's tracking page.</summary>
    public required Text Plain { get; init; }

    /// <summary>Role that owns it; <c>applicant</c> for the resident.</summary>
    public required string Actor { get; init; }

    /// <summary>Other roles that may do it, or do it for the applicant.</summary>
    public List<string> Also { get; init; } = [];

    /// <summary>Kelengkapan.</summary>
    public Text? Completeness { get; init; }

    /// <summary>Waktu, working minutes.</summary>
    public int? Norm { get; init; }

    /// <summary>True when the norm is the office's default because the source leaves it empty.</summary>
    public bool NormIsDefault { get; init; }

    /// <summary>Output.</summary>
    public Text? Output { get; init; }

    /// <summary>Keterangan.</summary>
    public Text? Remark { get; init; }

    /// <summary>Named operations it carries out when it proceeds, in order: <c>paraf</c>, <c>draw-document:family-card</c>.</summary>
    public List<string> Does { get; init; } = [];

    /// <summary>How it may end.</summary>
    public required List<Verdict> Verdicts { get; init; }

    /// <summary>Steps whose officer may not do this one (four eyes).</summary>
    public List<string> NotBySameAs { get; init; } = [];

    /// <summary>True when work lists may close it for several cases at once.</summary>
    public bool Batch { get; init; }

    /// <summary>True for a line of the SOP at which nobody does anything: it proceeds by itself as soon as a case comes to it.</summary>
    public bool Automatic { get; init; }

    /// <summary>True when the case waits for somebody outside the office here.</summary>
    public bool External { get; init; }

    /// <summary>The verdict of that kind, if the step has one.</summary>
    public Verdict? VerdictOf(VerdictKind kind) => Verdicts.Find(v => v.Kind == kind);

    /// <summary>True when it carries out the operation, with any argument.</summary>
    public bool DoesOperation(string operation) =>
        Does.Exists(d => d == operation || (d.Length > operation.Length && d[operation.Length] == ':' && d.StartsWith(operation, StringComparison.Ordinal)));
}
