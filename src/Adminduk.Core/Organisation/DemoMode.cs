namespace Adminduk.Core.Organisation;

/// <summary>Whether this process was started as a demo: only then do demo accounts, whose password everybody knows, open anything.</summary>
/// <param name="On">True with <c>--demo</c> or <c>ADMINDUK_DEMO</c>.</param>
public sealed record DemoMode(bool On);
