using Microsoft.Playwright;

namespace Adminduk.Browser.Tests;

/// <summary>Pictures of pages for people to look at, kept where <c>ADMINDUK_PICTURES</c> says; none otherwise.</summary>
internal static class Pictures
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("ADMINDUK_PICTURES");

    public static Task TakeAsync(IPage page, string name) => Folder is null
        ? Task.CompletedTask
        : page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name}-{page.ViewportSize!.Width}.png"), FullPage = true });
}
