namespace Adminduk.Core.Documents.Paper;

/// <summary>Page breaks before things that must not be torn apart.</summary>
internal static class PageRoom
{
    /// <summary>Begins a new page unless so much height is left; true when it did.</summary>
    public static bool Room(this Canvas canvas, double height)
    {
        if (canvas.Y + height <= canvas.Bottom || canvas.Y <= canvas.Top)
            return false;
        canvas.NewPage();
        return true;
    }
}
