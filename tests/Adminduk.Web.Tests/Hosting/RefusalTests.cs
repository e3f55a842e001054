using Adminduk.Core.Common;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Tests.Hosting;

public sealed class RefusalTests
{
    public RefusalTests() => Texts.AddSource(typeof(WebPages).Assembly, WebPages.TextPrefix);

    [Fact]
    public void Wrong_input_shows_the_page_again_with_400()
    {
        var page = new Page();

        page.Refused(Error.Invalid("Nik", "shared.value-missing")).ShouldBeOfType<PageResult>();

        page.Response.StatusCode.ShouldBe(400);
        page.ModelState["Nik"]!.Errors.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(ErrorKind.Conflict, 409)]
    [InlineData(ErrorKind.Refused, 422)]
    public void A_refusal_shows_the_page_again_with_its_status(ErrorKind kind, int status)
    {
        var page = new Page();

        page.Refused(new Error(kind, "shared.value-missing")).ShouldBeOfType<PageResult>();

        page.Response.StatusCode.ShouldBe(status);
        page.ModelState[""]!.Errors.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(ErrorKind.NotFound, 404)]
    [InlineData(ErrorKind.Forbidden, 403)]
    public void What_is_missing_or_not_allowed_gets_the_error_page(ErrorKind kind, int status)
    {
        var page = new Page();

        page.Refused(new Error(kind, "shared.value-missing")).ShouldBeOfType<StatusCodeResult>().StatusCode.ShouldBe(status);

        PageModelOutcomes.RefusalOf(page.HttpContext)!.Kind.ShouldBe(kind);
    }

    [Fact]
    public void A_lack_of_authority_outweighs_wrong_input()
    {
        var page = new Page();

        var answer = page.Refused(Outcome.Fail([Error.Invalid("Nik", "shared.value-missing"), Error.Forbidden("shared.value-missing")]));

        answer.ShouldBeOfType<StatusCodeResult>().StatusCode.ShouldBe(403);
    }

    [Fact]
    public void A_prefix_leads_to_the_field_of_a_bound_property_and_the_law_is_named()
    {
        var state = new ModelStateDictionary();

        state.AddErrors([Error.Invalid("Nik", "shared.value-missing") with { LegalBasis = "UU 24/2013 Pasal 63" }], "Input");

        state["Input.Nik"]!.Errors[0].ErrorMessage.ShouldContain("UU 24/2013 Pasal 63");
    }

    private sealed class Page : PageModel
    {
        public Page() => PageContext = new PageContext(new ActionContext(
            new DefaultHttpContext(), new Microsoft.AspNetCore.Routing.RouteData(), new Microsoft.AspNetCore.Mvc.RazorPages.CompiledPageActionDescriptor()));
    }
}
