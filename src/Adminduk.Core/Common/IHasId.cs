namespace Adminduk.Core.Common;

/// <summary>Something that one identifier names within its regency.</summary>
public interface IHasId
{
    /// <summary>Key.</summary>
    Guid Id { get; }
}
