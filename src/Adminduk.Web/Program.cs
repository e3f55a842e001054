using Adminduk.Web.Commands;

return await CommandLine.RunAsync(args);

/// <summary>Entry point; public so that page tests can host it.</summary>
public sealed partial class Program;
