namespace Adminduk.Core.Common;

/// <summary>An aggregate of which only one of two simultaneous changes may win.</summary>
public interface IVersioned
{
    /// <summary>Grows by one with each saved change; pages echo it so that a stale page is noticed.</summary>
    long Version { get; }
}
