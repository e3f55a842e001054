namespace Adminduk.Core.Catalogue;

/// <summary>The head of a printed SOP AP (PermenPANRB 35/2012).</summary>
public sealed class SopIdentity
{
    /// <summary>Nomor SOP; null = not yet given.</summary>
    public string? Number { get; init; }

    /// <summary>Nama SOP.</summary>
    public required Text Name { get; init; }

    /// <summary>Bidang that owns it.</summary>
    public required Text Division { get; init; }

    /// <summary>Tanggal pembuatan, as printed.</summary>
    public Text? Made { get; init; }

    /// <summary>Tanggal revisi, as printed.</summary>
    public Text? Revised { get; init; }

    /// <summary>Tanggal pengesahan or terbit, as printed.</summary>
    public Text? Approved { get; init; }

    /// <summary>Disahkan oleh.</summary>
    public Text? ApprovedBy { get; init; }

    /// <summary>Actor columns of the printed table, left to right; empty = the actors in the order in which they first act.</summary>
    public List<string> Columns { get; init; } = [];

    /// <summary>Dasar hukum.</summary>
    public List<LawReference> Laws { get; init; } = [];

    /// <summary>Kualifikasi pelaksana.</summary>
    public List<Text> Qualifications { get; init; } = [];

    /// <summary>Keterkaitan with other SOPs; empty = none given.</summary>
    public List<Text> Related { get; init; } = [];

    /// <summary>Peralatan/perlengkapan.</summary>
    public List<Text> Equipment { get; init; } = [];

    /// <summary>Peringatan.</summary>
    public List<Text> Warnings { get; init; } = [];

    /// <summary>Pencatatan dan pendataan.</summary>
    public List<Text> Records { get; init; } = [];

    /// <summary>Risks, with what each may lead to and how it is met.</summary>
    public List<Text> Risks { get; init; } = [];

    /// <summary>Dampak yang mungkin timbul.</summary>
    public List<Text> Impacts { get; init; } = [];

    /// <summary>Cara mengatasi.</summary>
    public List<Text> Mitigations { get; init; } = [];
}
