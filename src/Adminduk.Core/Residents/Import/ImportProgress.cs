namespace Adminduk.Core.Residents.Import;

/// <summary>How far an import is.</summary>
/// <param name="Rows">Rows decided.</param>
/// <param name="Total">Rows of the file; 0 until they are counted.</param>
public sealed record ImportProgress(int Rows, int Total);
