namespace Adminduk.Core.Organisation;

/// <summary>An e-mail address or an Indonesian mobile number, written one way.</summary>
/// <param name="Channel"><c>email</c> or <c>sms</c>.</param>
/// <param name="Value">Lower-case address, or <c>+628…</c>.</param>
public sealed record Contact(string Channel, string Value)
{
    /// <summary>True for an e-mail address.</summary>
    public bool IsEmail => Channel == "email";

    /// <summary>Reads what people type: <c>0812-3456-7890</c>, <c>+62 812…</c>, <c>Nama@Contoh.id</c>; null when it is neither.</summary>
    public static Contact? Read(string? text)
    {
        var clean = text?.Trim() ?? "";
        if (clean.Contains('@', StringComparison.Ordinal)) return IsAddress(clean) ? new Contact("email", clean.ToLowerInvariant()) : null;
        var digits = string.Concat(clean.Where(char.IsAsciiDigit));
        if (clean.Any(c => !char.IsAsciiDigit(c) && c is not ('+' or ' ' or '-' or '.' or '(' or ')'))) return null;
        var national = digits.StartsWith("62", StringComparison.Ordinal) ? digits[2..] : digits.StartsWith('0') ? digits[1..] : "";
        return national.StartsWith('8') && national.Length is >= 9 and <= 12 ? new Contact("sms", "+62" + national) : null;
    }

    private static bool IsAddress(string text) =>
        text.Length <= 120 && text.Split('@') is [{ Length: > 0 } local, { } domain]
        && text.All(c => c is > ' ' and < (char)127 and not ('<' or '>' or '"' or ',' or ';' or ':' or '(' or ')' or '[' or ']' or '\\'))
        && domain.Contains('.', StringComparison.Ordinal) && !domain.StartsWith('.') && !domain.EndsWith('.') && !local.EndsWith('.')
        && !text.Contains("..", StringComparison.Ordinal);
}
