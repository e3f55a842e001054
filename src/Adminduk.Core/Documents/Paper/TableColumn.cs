namespace Adminduk.Core.Documents.Paper;

/// <summary>One column of a table.</summary>
/// <param name="Header">What stands above it.</param>
/// <param name="Share">Its share of the width, against the other columns' shares.</param>
/// <param name="Align">Of its cells.</param>
/// <param name="Group">Common header above neighbouring columns that name the same group.</param>
internal sealed record TableColumn(string Header, double Share, TextAlign Align = TextAlign.Left, string? Group = null);
