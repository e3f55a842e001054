using System.Diagnostics.CodeAnalysis;

namespace Adminduk.Core.Common;

/// <summary>Either it was done, or one or more named refusals say why not.</summary>
public class Outcome
{
    private static readonly Outcome Done = new([]);

    private protected Outcome(IReadOnlyList<Error> errors) => Errors = errors;

    /// <summary>Every refusal; empty when it was done.</summary>
    public IReadOnlyList<Error> Errors { get; }

    /// <summary>The first refusal, or null when it was done.</summary>
    public Error? Error => Errors.Count == 0 ? null : Errors[0];

    /// <summary>True when it was done.</summary>
    public bool Ok => Errors.Count == 0;

    /// <summary>It was done.</summary>
    public static Outcome Success => Done;

    /// <summary>It was refused for all these reasons.</summary>
    public static Outcome Fail(IEnumerable<Error> errors) => new([.. errors]);

    /// <summary>Wraps one refusal.</summary>
    public static implicit operator Outcome(Error error) => new([error]);
}

/// <summary>Either a value, or one or more named refusals.</summary>
public sealed class Outcome<T> : Outcome
{
    private readonly T? value;

    private Outcome(T value)
        : base([]) => this.value = value;

    private Outcome(IReadOnlyList<Error> errors)
        : base(errors)
    {
    }

    /// <summary>The result.</summary>
    /// <exception cref="InvalidOperationException">It was refused; asking for the value is a bug.</exception>
    public T Value => Ok ? value! : throw new InvalidOperationException(Error!.ToString());

    /// <summary>True with the value, or false with the refusals.</summary>
    public bool Try([MaybeNullWhen(false)] out T result)
    {
        result = value;
        return Ok;
    }

    /// <summary>It was refused for all these reasons.</summary>
    public static new Outcome<T> Fail(IEnumerable<Error> errors) => new([.. errors]);

    /// <summary>Wraps the result.</summary>
    public static implicit operator Outcome<T>(T value) => new(value);

    /// <summary>Wraps one refusal.</summary>
    public static implicit operator Outcome<T>(Error error) => new([error]);
}
