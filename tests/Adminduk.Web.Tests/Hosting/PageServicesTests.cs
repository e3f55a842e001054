using Adminduk.Testing;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace Adminduk.Web.Tests.Hosting;

public sealed class PageServicesTests
{
    [Fact]
    public async Task Every_page_finds_the_services_it_asks_for()
    {
        await using var office = await TestOffice.CreateAsync(Engine.Sqlite);
        await using var site = new OfficeSite(office);
        await using var scope = site.Services.CreateAsyncScope();
        var pages = typeof(Program).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(PageModel)) && !t.IsAbstract).ToList();
        pages.ShouldNotBeEmpty();

        var missing =
            from page in pages
            from asked in page.GetConstructors().Single().GetParameters()
            where scope.ServiceProvider.GetService(asked.ParameterType) is null
            select $"{page.Name} asks for {asked.ParameterType.Name}";

        missing.ShouldBeEmpty();
    }
}
