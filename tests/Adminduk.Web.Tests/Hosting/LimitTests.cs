using System.Net;
using Adminduk.Web.Hosting;
using Adminduk.Web.Pages.Errors;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Npgsql;

namespace Adminduk.Web.Tests.Hosting;

public sealed class LimitTests(ShellHost host) : IClassFixture<ShellHost>
{
    [Fact]
    public async Task A_body_larger_than_the_page_takes_is_refused_in_plain_words()
    {
        await using var kestrel = host.WithWebHostBuilder(_ => { });
        kestrel.UseKestrel(0);
        kestrel.StartServer();
        using var client = new HttpClient { BaseAddress = kestrel.ClientOptions.BaseAddress };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/_gallery/lacak");
        request.Headers.ExpectContinue = true;
        request.Content = new StringContent(new string('x', BodyLimits.Default + 1), System.Text.Encoding.ASCII, "application/x-www-form-urlencoded");

        var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await ShellHost.ParseAsync(answer)).QuerySelector("h1")!.TextContent.ShouldBe("Berkas terlalu besar");
    }

    [Fact]
    public void A_database_out_of_reach_is_a_pause_and_a_bug_is_a_fault()
    {
        Status(new InvalidOperationException("outer", new NpgsqlException("down", new IOException()))).ShouldBe(503);
        Status(new TimeoutException()).ShouldBe(503);
        Status(new InvalidOperationException("bug")).ShouldBe(500);
    }

    private static int Status(Exception fault)
    {
        var context = new DefaultHttpContext();
        context.Features.Set<IExceptionHandlerFeature>(new ExceptionHandlerFeature { Error = fault });
        return FaultStatus.Of(context, 500);
    }
}
