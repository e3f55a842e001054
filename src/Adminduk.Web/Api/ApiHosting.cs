using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Adminduk.Web.Api;

/// <summary>Registers and maps the JSON API <c>/api/v1</c>. Portals, kiosks and bots are its clients.</summary>
public static class ApiHosting
{
    private const string Root = "/api/v1";
    private const string SchemeName = "kunci-api";
    private static readonly int[] Refusals = [400, 401, 403, 404, 409, 412, 413, 415, 422, 429, 503];

    /// <summary>Registers what it needs.</summary>
    public static WebApplicationBuilder AddApi(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<ApiTrace>().AddScoped<FilingDesk>().AddScoped<RepairDesk>();
        builder.Services.AddOpenApi("v1", options =>
        {
            options.ShouldInclude = described => described.RelativePath?.StartsWith("api/v1/", StringComparison.Ordinal) == true;
            options.AddDocumentTransformer(Describe);
            options.AddOperationTransformer(AddHeaders);
        });
        return builder;
    }

    /// <summary>Maps every address; all but the description ask for a key.</summary>
    public static WebApplication MapApi(this WebApplication app)
    {
        app.MapOpenApi(Root + "/openapi.json").ExcludeFromDescription();
        app.MapGet("/openapi/v1.json", () => Results.Redirect(Root + "/openapi.json", permanent: true)).ExcludeFromDescription();
        var api = app.MapGroup(Root).AddEndpointFilter<ApiKeyFilter>().AllowAnonymous();
        foreach (var status in Refusals) api.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(ApiProblem), [ApiProblems.ContentType]));
        ServiceEndpoints.Map(api);
        ApplicationEndpoints.Map(api);
        LookupEndpoints.Map(api);
        return app;
    }

    private static Task Describe(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken ct)
    {
        document.Info = new OpenApiInfo { Title = "Adminduk", Version = "v1", Description = "API layanan administrasi kependudukan. Panduan: /api" };
        document.Servers = [];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [SchemeName] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "Kunci API dari kantor: adk_…" },
        };
        document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(SchemeName, document)] = [] }];
        return Task.CompletedTask;
    }

    private static Task AddHeaders(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        operation.Parameters ??= [];
        if (context.Description.HttpMethod == HttpMethods.Post)
            operation.Parameters.Add(Header(IdempotencyHeader.Name, "Nama satu perbuatan menurut klien; kirim yang sama bila mengulang.", required: true));
        if (operation.OperationId == "repairApplication")
            operation.Parameters.Add(Header("If-Match", "ETag permohonan yang dilihat; ditolak bila permohonan sudah berubah.", required: false));
        return Task.CompletedTask;
    }

    private static OpenApiParameter Header(string name, string description, bool required) => new()
    {
        Name = name,
        In = ParameterLocation.Header,
        Required = required,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };
}
