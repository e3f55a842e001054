namespace Adminduk.Core.Common;

/// <summary>One refusal: a stable code that is also the key of its plain words.</summary>
/// <param name="Kind">How pages and the API answer.</param>
/// <param name="Code">Stable, lower case, capability first: <c>cases.not-your-step</c>. The texts stand under this key.</param>
/// <param name="Args">Values for the placeholders of the text.</param>
public sealed record Error(ErrorKind Kind, string Code, params object[] Args)
{
    /// <summary>The form field that is wrong, if one is.</summary>
    public string? Field { get; init; }

    /// <summary>The law or SOP that the refusal rests on, in the words of the source.</summary>
    public string? LegalBasis { get; init; }

    /// <summary>A field holds wrong input.</summary>
    public static Error Invalid(string field, string code, params object[] args) => new(ErrorKind.Invalid, code, args) { Field = field };

    /// <summary>Nothing is there, as far as this actor may know.</summary>
    public static Error NotFound(string code, params object[] args) => new(ErrorKind.NotFound, code, args);

    /// <summary>The actor lacks authority.</summary>
    public static Error Forbidden(string code, params object[] args) => new(ErrorKind.Forbidden, code, args);

    /// <summary>Another act came first.</summary>
    public static Error Conflict(string code, params object[] args) => new(ErrorKind.Conflict, code, args);

    /// <summary>A rule says no.</summary>
    public static Error Refused(string code, params object[] args) => new(ErrorKind.Refused, code, args);

    /// <summary>The refusal in plain words of the current UI language.</summary>
    public string Message => Texts.Get(Code, Args);

    /// <inheritdoc/>
    public override string ToString() => $"{Kind} {Code}: {Message}";
}
