using Adminduk.Core.Common;

namespace Adminduk.Web.Shell;

/// <summary>The words of the current UI language for views, which know it as <c>T</c>: <c>@T["shared.back"]</c>.</summary>
public sealed class TextAccessor
{
    /// <summary>The text of a key.</summary>
    public string this[string key] => Texts.Get(key);

    /// <summary>The text of a key with its placeholders filled.</summary>
    public string this[string key, params object[] args] => Texts.Get(key, args);
}
