using Adminduk.Core.Catalogue;

namespace Adminduk.Web.Commands;

/// <summary>Writes the JSON Schema of catalogue files.</summary>
internal sealed class CatalogueSchemaCommand : ICommand
{
    public string Name => "catalogue schema";

    public async Task<int> RunAsync(Invocation call, CancellationToken ct)
    {
        await call.Output.WriteAsync(CatalogueSchema.Text());
        return ExitCode.Done;
    }
}
