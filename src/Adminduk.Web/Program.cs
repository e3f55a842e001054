using Adminduk.Web.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.AddAdmindukWeb();
var app = builder.Build();
app.UseAdmindukWeb();
app.Run();

/// <summary>Entry point; public so that page tests can host it.</summary>
public sealed partial class Program;
