using System.Net;
using System.Text;
using Adminduk.Testing;
using Adminduk.Web.Hosting;
using Adminduk.Web.Tests.Hosting;
using Engine = Adminduk.Testing.Engine;

namespace Adminduk.Web.Tests.Api;

public sealed class HostileBodyTests(HostileBodyTests.Shared shared) : IClassFixture<HostileBodyTests.Shared>
{
    private const string Address = "/api/v1/applications";
    private readonly ApiSite api = shared.Api;

    public static TheoryData<string, string> Bodies => new()
    {
        { "", "api.json-wrong" },
        { "{", "api.json-wrong" },
        { "[]", "api.object-wanted" },
        { "null", "api.object-wanted" },
        { "{\"service\":\"kartu-keluarga\",\"service\":\"ktp-el\"}", "api.json-wrong" },
        { "{\"service\":\"kartu-keluarga\" /* x */}", "api.json-wrong" },
        { "{\"service\":" + new string('[', 40) + new string(']', 40) + "}", "api.json-wrong" },
        { "{\"service\":7}", "api.text-wanted" },
        { "{\"service\":\"\\ud800\"}", "api.text-wanted" },
        { "{\"service\":\"kartu-keluarga\",\"admin\":true}", "api.member-unknown" },
        { "{\"service\":\"kartu-keluarga\",\"\\udc00\":true}", "api.json-wrong" },
        { "{\"service\":\"kartu-keluarga\",\"language\":\"xx\"}", "api.language-wrong" },
        { "{\"service\":\"' or 1=1 --\"}", "cases.unknown-service" },
        { "{\"answers\":{}}", "api.service-missing" },
        { "{\"service\":\"kartu-keluarga\",\"answers\":[]}", "api.object-wanted" },
        { "{\"service\":\"kartu-keluarga\",\"answers\":{\"role\":\"admin\"}}", "api.member-unknown" },
        { "{\"service\":\"kartu-keluarga\",\"answers\":{\"nik\":{}}}", "api.answer-shape" },
        { "{\"service\":\"kartu-keluarga\",\"answers\":{\"nik\":2101041705850001}}", "api.answer-shape" },
        { "{\"service\":\"kartu-keluarga\",\"answers\":{\"members\":[null]}}", "api.answer-shape" },
        { "{\"service\":\"kartu-keluarga\",\"answers\":{\"members\":[{\"nik\":\"1\",\"admin\":1}]}}", "api.list-wrong" },
        { "{\"service\":\"kartu-keluarga\",\"answers\":{\"members\":[{\"nik\":7}]}}", "api.list-wrong" },
        { "{\"service\":\"kartu-keluarga\",\"answers\":{\"members\":[" + string.Join(',', Enumerable.Repeat("{\"nik\":\"1\"}", 21)) + "]}}", "api.list-long" },
        { "{\"service\":\"kartu-keluarga\",\"answers\":{\"name\":\"BUDI\\u0000\"}}", "cases.answer-missing" },
    };

    [Theory, MemberData(nameof(Bodies))]
    public async Task A_strange_body_is_refused_by_name(string json, string code)
    {
        var refused = await api.PostAsync(Address, json);

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await ApiSite.CodeAsync(refused)).ShouldBe(code);
        (await FilingTests.CasesAsync(api)).ShouldBe(0);
    }

    [Theory]
    [InlineData(null, "api.key-missing")]
    [InlineData("dua kata", "api.key-wrong")]
    [InlineData("kunci-éé", "api.key-wrong")]
    public async Task A_post_needs_a_plain_key_of_its_own(string? key, string code)
    {
        using var body = new StringContent("{}", Encoding.UTF8, "application/json");

        var refused = await api.SendAsync(HttpMethod.Post, Address, body, key is null ? [] : [("Idempotency-Key", key)]);

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await ApiSite.CodeAsync(refused)).ShouldBe(code);
    }

    [Fact]
    public async Task A_key_that_is_too_long_is_refused()
    {
        (await ApiSite.CodeAsync(await api.PostAsync(Address, "{}", new string('k', 81)))).ShouldBe("api.key-wrong");
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task Only_json_and_forms_with_files_are_read(string type)
    {
        using var body = new StringContent("{}", Encoding.UTF8, type);

        var refused = await api.SendAsync(HttpMethod.Post, Address, body, ("Idempotency-Key", "x"));

        refused.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await ApiSite.CodeAsync(refused)).ShouldBe("api.type-wrong");
    }

    [Fact]
    public async Task A_body_of_more_than_a_mebibyte_is_refused()
    {
        var refused = await api.PostAsync(Address, $"{{\"service\":\"{new string('x', BodyLimits.Default)}\"}}");

        refused.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await ApiSite.CodeAsync(refused)).ShouldBe("api.too-large");
    }

    [Fact]
    public async Task Strange_parts_and_files_are_refused_by_name()
    {
        var json = await api.ApplicationAsync(await api.Office.AddFamilyAsync());

        var part = await api.PostFilesAsync(Address, json, "a", ("foto", "foto.pdf", Visitor.Pdf.Content));
        var requirement = await api.PostFilesAsync(Address, json, "b", ("file:../../etc", "x.pdf", Visitor.Pdf.Content));
        var program = await api.PostFilesAsync(Address, json, "c", ("file:supporting-documents", "kk.pdf", "MZ\u0090 program"u8.ToArray()));
        using var cut = new StringContent("--x\r\nContent-Disposition: form-data; name=\"data\"\r\n\r\n{", Encoding.UTF8);
        cut.Headers.ContentType = new("multipart/form-data") { Parameters = { new("boundary", "x") } };
        var broken = await api.SendAsync(HttpMethod.Post, Address, cut, ("Idempotency-Key", "d"));

        (await ApiSite.CodeAsync(part)).ShouldBe("api.member-unknown");
        (await ApiSite.CodeAsync(requirement)).ShouldBe("cases.upload-unknown");
        (await ApiSite.CodeAsync(program)).ShouldBe("files.upload-type");
        broken.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        await ApiSite.CodeAsync(broken);
        (await FilingTests.CasesAsync(api)).ShouldBe(0);
    }

    [Theory]
    [InlineData("GET", "/api/v1/tidak-ada", 404)]
    [InlineData("DELETE", "/api/v1/services", 405)]
    [InlineData("GET", "/api/v1/applications/bukan-id", 404)]
    public async Task What_is_not_there_is_a_problem_too(string method, string address, int status)
    {
        var refused = await api.SendAsync(new HttpMethod(method), address, null);

        ((int)refused.StatusCode).ShouldBe(status);
        (await ApiSite.CodeAsync(refused)).ShouldBe($"api.status-{status}");
    }

    /// <summary>One site for the class: nothing that is refused changes it.</summary>
    public sealed class Shared : IAsyncLifetime
    {
        public ApiSite Api { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Api = await ApiSite.CreateAsync(Engine.Sqlite);

        public ValueTask DisposeAsync() => Api.DisposeAsync();
    }
}
