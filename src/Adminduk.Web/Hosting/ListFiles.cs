using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Hosting;

/// <summary>The answer of a page whose list is taken out as an Excel file.</summary>
internal static class ListFiles
{
    /// <summary>Type of an .xlsx file.</summary>
    public const string XlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Records the taking and answers with the file, or with the page and what is wrong.</summary>
    public static async Task<IActionResult> ExcelAsync(this PageModel page, ListDesk desk, ListSheet sheet, Actor actor, CancellationToken ct)
    {
        var filter = QueryString.Create(page.Request.Query.Where(q => q.Key is not ("handler" or "q" or "cari"))).ToUriComponent();
        var made = await desk.ExcelAsync(sheet with { Filter = filter }, actor, ct);
        return made.Try(out var file) ? page.File(file, XlsxType, $"{sheet.Name}.xlsx") : page.Refused(made);
    }

    /// <summary>Every line of a list that a page shows in parts; at most a few more than a sheet holds.</summary>
    /// <param name="ask">One part by its number, from 1.</param>
    public static async Task<Outcome<List<T>>> EveryAsync<T>(Func<int, Task<Outcome<Page<T>>>> ask)
    {
        List<T> all = [];
        for (var number = 1; ; number++)
        {
            var asked = await ask(number);
            if (!asked.Try(out var part)) return Outcome<List<T>>.Fail(asked.Errors);
            all.AddRange(part.Items);
            if (part.Items.Count == 0 || all.Count >= part.Total || all.Count > ListDesk.MostRows) return all;
        }
    }
}
