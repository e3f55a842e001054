using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Import;

/// <summary>Something about one row, before it is kept.</summary>
/// <param name="Row">Row of the sheet.</param>
/// <param name="Kind">How serious.</param>
/// <param name="Field">The column; null when the whole row is meant.</param>
/// <param name="Value">What stands there, masked.</param>
/// <param name="Code">Why.</param>
/// <param name="Args">Values for the words; nothing personal in them.</param>
internal sealed record RowFinding(int Row, FindingKind Kind, ImportField? Field, string Value, string Code, params object[] Args)
{
    private const int LongestValue = 60;
    private const int LongestArgs = 900;

    /// <summary>As it is kept.</summary>
    public ImportFinding Keep(Guid import, int order, ColumnMap map)
    {
        var args = string.Join('\n', Args.Select(a => Convert.ToString(a, Texts.Indonesian)?.Replace('\n', ' ')));
        return new()
        {
            ImportId = import,
            Row = Row,
            Order = order,
            Kind = Kind,
            Column = Field is { } field ? map.HeadingOf(field) : "",
            Value = Value.Length <= LongestValue ? Value : Value[..LongestValue] + "…",
            Code = Code,
            Args = args.Length <= LongestArgs ? args : args[..LongestArgs],
        };
    }
}
