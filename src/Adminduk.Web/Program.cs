var app = WebApplication.CreateBuilder(args).Build();
app.Run();

/// <summary>Entry point; public so that page tests can host it.</summary>
public sealed partial class Program;
