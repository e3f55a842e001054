using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;

namespace Adminduk.Web.Api;

/// <summary>The services of the office and what each asks.</summary>
internal static class ServiceEndpoints
{
    /// <summary>Maps them.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/services", List).WithName("listServices").WithSummary("Daftar layanan").Produces<ServiceList>();
        api.MapGet("/services/{code}", Show).WithName("getService").WithSummary("Satu layanan: isian, persyaratan, standar").Produces<ServiceView>().Produces(StatusCodes.Status304NotModified);
    }

    private static IResult List(HttpContext http, ServiceCatalogue catalogue, OfficeClock clock)
    {
        var client = ApiKeyFilter.ClientOf(http);
        var services = catalogue.InForceOn(clock.Today).Select(s => new ServiceItem(s.Service, Words(s.Name), Words(s.Summary), s.Channels, MayFile(client, s), "/api/v1/services/" + s.Service));
        return Results.Json(new ServiceList(Words(catalogue.Profile.Name), [.. services]), ApiJson.Options);
    }

    private static IResult Show(string code, HttpContext http, ServiceCatalogue catalogue, OfficeClock clock)
    {
        if (catalogue.OfferedOn(code, clock.Today) is not { } service) return ApiProblems.Of(Error.NotFound("cases.unknown-service", code));
        var client = ApiKeyFilter.ClientOf(http);
        var tag = $"\"{service.Hash[..16]}-{System.Globalization.CultureInfo.CurrentUICulture.TwoLetterISOLanguageName}-{(MayFile(client, service) ? 1 : 0)}\"";
        http.Response.Headers.ETag = tag;
        return http.Request.Headers.IfNoneMatch == tag ? Results.StatusCode(StatusCodes.Status304NotModified) : Results.Json(View(service, catalogue, client), ApiJson.Options);
    }

    private static bool MayFile(Actor client, ServiceDefinition service) => service.Channels.Contains("api") && client.Grants.Any(g => g.Service == service.Service);

    private static ServiceView View(ServiceDefinition service, ServiceCatalogue catalogue, Actor client) => new(
        service.Service, Words(service.Name), Words(service.Summary), service.Effective, service.Channels, MayFile(client, service), service.Clock.Words(), service.Clock.WorkingDays,
        [.. service.Eligibility.Select(e => new EligibilityView(e.Rule, e.Words(), Cite(catalogue, e.Law), Conditions(e.When)))],
        [.. service.Requirements.Where(r => r.On(catalogue.Profile.Switches)).Select(r => View(r, catalogue))],
        [.. service.Form.Select(s => new SectionView(s.Id, Words(s.Title), Conditions(s.When), [.. s.Fields.Select(View)]))],
        [.. service.Standard.Components.Select(c => new StandardPart(c.Kind.Name(), c.Kind.Title(), Lines(service, c, catalogue)))]);

    private static RequirementView View(Requirement requirement, ServiceCatalogue catalogue) => new(
        requirement.Id, Words(requirement.Name), [.. requirement.Copies.Select(ApiJson.NameOf)], requirement.Optional, requirement.Held, Dossier.MustUpload(requirement),
        requirement.AnyOf, Cite(catalogue, requirement.Law), Conditions(requirement.When));

    private static FieldItem View(FormField field) => new(
        field.Id, Words(field.Label), field.Hint?.ToString(), ApiJson.NameOf(field.Type), field.Optional, field.Max,
        field.List is { } list
            ? [.. CodeLists.Shipped[list].Current.Select(e => new ChoiceItem(e.Code, e.Name))]
            : [.. field.Options.Select(o => new ChoiceItem(o.Value, Words(o.Label)))],
        Conditions(field.When));

    private static List<string> Lines(ServiceDefinition service, StandardComponent part, ServiceCatalogue catalogue) =>
        part.Kind == ComponentKind.LegalBasis ? service.Standard.Laws.ConvertAll(l => catalogue.Laws[l.Law].Cite) : part.Lines.ConvertAll(Words);

    private static List<ConditionView> Conditions(List<Condition> conditions) => conditions.ConvertAll(c => new ConditionView(c.Field, c.In, c.NotIn));

    private static string? Cite(ServiceCatalogue catalogue, string? law) => law is null ? null : catalogue.Laws[law].Cite;

    private static string Words(object text) => text.ToString()!;
}
