using Adminduk.Core.Regions;
using Adminduk.Core.Residents.Import;

namespace Adminduk.Core.Residents.Export;

/// <summary>What is to be taken out of the register.</summary>
/// <param name="Area">Everybody who lives there: regency, district or village.</param>
/// <param name="Layout">For whom the file is.</param>
/// <param name="Csv">True for text, which may be of any length; false for Excel.</param>
/// <param name="Reason">Why, in the officer's words.</param>
public sealed record ExportRequest(RegionCode Area, ImportLayout Layout, bool Csv, string Reason);
