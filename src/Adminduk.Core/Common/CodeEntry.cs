using System.Globalization;

namespace Adminduk.Core.Common;

/// <summary>One answer of a code list.</summary>
/// <param name="Code">The code on the form.</param>
/// <param name="Indonesian">The official words, in sentence case; printed documents write them in capitals.</param>
/// <param name="EnglishName">Our English words.</param>
/// <param name="Generation">The generation of forms that gives the code this meaning; see <see cref="CodeList.Generation"/>.</param>
public sealed record CodeEntry(string Code, string Indonesian, string EnglishName, string Generation)
{
    /// <summary>The words in the current UI language.</summary>
    public string Name => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? EnglishName : Indonesian;
}
