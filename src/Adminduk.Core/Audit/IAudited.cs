namespace Adminduk.Core.Audit;

/// <summary>A register entry: saving a change to it without a process is refused.</summary>
public interface IAudited;
