using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Adminduk.Web.Hosting;

/// <summary>Keeps the component gallery out of every environment but Development: elsewhere its pages have no address at all.</summary>
internal sealed class DevelopmentPages(IWebHostEnvironment environment) : IPageRouteModelConvention
{
    /// <summary>The folder of pages that only developers see.</summary>
    public const string Folder = "/Gallery/";

    public void Apply(PageRouteModel model)
    {
        if (!environment.IsDevelopment() && model.ViewEnginePath.StartsWith(Folder, StringComparison.Ordinal))
            model.Selectors.Clear();
    }
}
