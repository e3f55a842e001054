using System.Net;
using Adminduk.Web.Tests.Accounts;

namespace Adminduk.Web.Tests.Hosting;

/// <summary>A post that no handler of the page takes is told so; it is no fault of the server.</summary>
public sealed class UnhandledPostTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Theory, InlineData("/buku/register"), InlineData("/kerja")]
    public async Task It_is_refused_in_plain_words(string address)
    {
        var officer = await office.SignInAsync("loket");

        var answer = await officer.PostAsync(address, await officer.PageAsync("/akun/kata-sandi"));

        answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await Accounts.Visitor.ReadAsync(answer)).QuerySelector("h1")!.TextContent.ShouldContain("tidak dapat dibuka");
    }
}
