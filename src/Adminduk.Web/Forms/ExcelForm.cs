namespace Adminduk.Web.Forms;

/// <summary>The button under a list that takes it out as an Excel file.</summary>
/// <param name="Count">How many lines the file will have.</param>
/// <param name="Whole">True offers whole numbers, with a reason.</param>
public sealed record ExcelForm(int Count, bool Whole = false);
