namespace Adminduk.Core.Residents;

/// <summary>Kewarganegaraan.</summary>
public enum Citizenship
{
    /// <summary>WNI.</summary>
    Indonesian = 1,

    /// <summary>WNA (orang asing).</summary>
    Foreign = 2,
}
