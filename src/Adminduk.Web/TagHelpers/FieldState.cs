using Microsoft.AspNetCore.Mvc.Rendering;

namespace Adminduk.Web.TagHelpers;

/// <summary>What the last post said about a field.</summary>
internal static class FieldState
{
    /// <summary>The first error under a name, or null.</summary>
    public static string? ErrorOf(ViewContext view, string name) =>
        view.ViewData.ModelState.TryGetValue(name, out var entry) ? entry.Errors.Select(e => e.ErrorMessage).FirstOrDefault(m => m.Length > 0) : null;

    /// <summary>What was typed, from the model state or the posted form; null when nothing was posted under this name.</summary>
    public static string? TypedOf(ViewContext view, string name) =>
        view.ViewData.ModelState.TryGetValue(name, out var entry) && entry.AttemptedValue is { } attempted ? attempted
        : PostedOf(view, name) is [var first, ..] ? first
        : null;

    /// <summary>Every value posted under a name, or null when the request posted no form.</summary>
    public static IReadOnlyList<string?>? PostedOf(ViewContext view, string name)
    {
        var request = view.HttpContext.Request;
        return HttpMethods.IsPost(request.Method) && request.HasFormContentType ? [.. request.Form[name]] : null;
    }
}
