using Adminduk.Core.Common;

namespace Adminduk.Web.Doctor;

/// <summary>What one look found, in words that also say how to mend it.</summary>
/// <param name="Level">How bad it is.</param>
/// <param name="Words">The words in the current UI language.</param>
internal sealed record Finding(FindingLevel Level, string Words)
{
    /// <summary>All is well.</summary>
    public static Finding Good(string key, params object[] args) => new(FindingLevel.Good, Texts.Get(key, args));

    /// <summary>The office can work, but not for ever.</summary>
    public static Finding Warning(string key, params object[] args) => new(FindingLevel.Warning, Texts.Get(key, args));

    /// <summary>The office cannot work.</summary>
    public static Finding Fault(string key, params object[] args) => new(FindingLevel.Fault, Texts.Get(key, args));
}
