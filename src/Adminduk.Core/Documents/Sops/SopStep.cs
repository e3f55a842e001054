namespace Adminduk.Core.Documents.Sops;

/// <summary>One activity of an SOP.</summary>
/// <param name="Activity">Kegiatan, verb first.</param>
/// <param name="Actors">Which actors carry it out, as indexes of the sheet's actors; the first one leads. Empty where the source names none.</param>
/// <param name="Shape">Its symbol.</param>
/// <param name="Completeness">Kelengkapan.</param>
/// <param name="Time">Waktu.</param>
/// <param name="Output">Output.</param>
/// <param name="Note">Keterangan; may be empty.</param>
/// <param name="ReturnTo">For a decision: the index of the step to which a "no" leads back; null for none.</param>
public sealed record SopStep(
    string Activity,
    IReadOnlyList<int> Actors,
    SopShape Shape,
    SopValue Completeness,
    SopValue Time,
    SopValue Output,
    string Note,
    int? ReturnTo = null);
