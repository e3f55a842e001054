namespace Adminduk.Core.Organisation;

/// <summary>User names of officers: short, lower case, beginning with a letter, so that they never look like a phone number.</summary>
internal static class Logins
{
    /// <summary>True for 3 to 40 lower-case letters, digits, dots and hyphens.</summary>
    public static bool IsValid(string login) =>
        login.Length is >= 3 and <= 40 && char.IsAsciiLetterLower(login[0]) && login.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '-');
}
