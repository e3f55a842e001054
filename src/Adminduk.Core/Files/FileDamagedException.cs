namespace Adminduk.Core.Files;

/// <summary>A stored file is not what was stored: altered, cut short, or sealed with another key.</summary>
public sealed class FileDamagedException : Exception
{
    /// <summary>Without words.</summary>
    public FileDamagedException()
    {
    }

    /// <summary>Says what is wrong.</summary>
    public FileDamagedException(string message)
        : base(message)
    {
    }

    /// <summary>Says what is wrong and what showed it.</summary>
    public FileDamagedException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
