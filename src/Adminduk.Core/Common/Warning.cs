namespace Adminduk.Core.Common;

/// <summary>Something an officer should look at but may pass: it never stops an act.</summary>
/// <param name="Code">Stable, capability first, like <see cref="Error.Code"/>; its plain words stand under this key.</param>
/// <param name="Args">Values for the placeholders of the text.</param>
public sealed record Warning(string Code, params object[] Args)
{
    /// <summary>The form field it is about, if one is.</summary>
    public string? Field { get; init; }

    /// <summary>Where an officer can look at what it is about, if anywhere.</summary>
    public string? Href { get; init; }

    /// <summary>A warning about one field.</summary>
    public static Warning At(string field, string code, params object[] args) => new(code, args) { Field = field };

    /// <summary>The warning in plain words of the current UI language.</summary>
    public string Message => Texts.Get(Code, Args);

    /// <inheritdoc/>
    public override string ToString() => $"{Code}: {Message}";
}
