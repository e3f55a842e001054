namespace Adminduk.Core.Catalogue;

/// <summary>A regulation in a list of legal bases.</summary>
public sealed class LawReference
{
    /// <summary>Id in the legal register: <c>uu-23-2006</c>.</summary>
    public required string Law { get; init; }

    /// <summary>Remark: printed wrongly in the source, changed by, and so on.</summary>
    public Text? Note { get; init; }
}
