namespace Adminduk.Core.Residents.Export;

/// <summary>What a file holds.</summary>
/// <param name="Families">Families.</param>
/// <param name="People">Their members who live here.</param>
public sealed record ExportCounts(int Families, int People);
