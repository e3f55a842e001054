using Adminduk.Core.Common;
using Adminduk.Core.Organisation;
using Adminduk.Core.Residents.Import;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Residents;

/// <summary>Files of residents: a new one, and what became of the earlier ones.</summary>
[OfficersOnly(Roles.Administrator)]
[RequestSizeLimit(BodyLimits.Upload)]
public sealed class ImportsModel(ImportService imports, ICurrentActor current) : PageModel
{
    /// <summary>Imports, newest first.</summary>
    public IReadOnlyList<ResidentImport> List { get; private set; } = [];

    /// <summary>Names of the columns that a file must have.</summary>
    public static string Required => string.Join(", ", ImportColumns.All.Where(c => c.Required).Select(c => c.Name));

    /// <summary>Names of the columns that it may have.</summary>
    public static string Optional => string.Join(", ", ImportColumns.All.Where(c => !c.Required).Select(c => c.Name));

    /// <summary>Shows the form and the list.</summary>
    public async Task OnGetAsync(CancellationToken ct) => List = await imports.ListAsync(ct);

    /// <summary>Takes a file in.</summary>
    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken ct)
    {
        var received = file is null ? Error.Invalid("file", "residents.import-file-missing") : await ReceiveAsync(file, ct);
        if (received.Try(out var id)) return Redirect($"/kelola/impor/{id}");
        List = await imports.ListAsync(ct);
        return this.Refused(received);
    }

    private async Task<Outcome<Guid>> ReceiveAsync(IFormFile file, CancellationToken ct)
    {
        await using var content = file.OpenReadStream();
        return await imports.ReceiveAsync(current.Required, content, file.FileName, ct);
    }
}
