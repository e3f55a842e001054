namespace Adminduk.Core.Catalogue;

/// <summary>A national form; the same code means different forms in different generations.</summary>
public sealed class FormCode
{
    /// <summary><c>F-1.02</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Regulation that gives the code its meaning: <c>Permendagri 109/2019</c>.</summary>
    public required string Generation { get; init; }
}
