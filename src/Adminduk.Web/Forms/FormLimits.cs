namespace Adminduk.Web.Forms;

/// <summary>How many rows a page offers.</summary>
public static class FormLimits
{
    /// <summary>Members of a family in one request.</summary>
    public const int Members = 20;

    /// <summary>Newcomers in one request.</summary>
    public const int People = 12;
}
