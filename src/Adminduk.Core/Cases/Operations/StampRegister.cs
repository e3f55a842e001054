using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Operations;

/// <summary>Registers the finished product and notes the office stamp (cap dinas); closed to a product that is not signed.</summary>
internal sealed class StampRegister : IStepOperation
{
    public string Name => "stamp-register";

    public async Task<Outcome> RunAsync(StepRun run, string argument, CancellationToken ct)
    {
        var documents = await run.Db.Documents.Where(d => d.CaseId == run.Case.Id).ToListAsync(ct);
        if (documents.Exists(d => d.SignerRole is not null && d.Status == DocumentStatus.Draft)) return Error.Refused("cases.not-signed-yet");
        var entry = await BookWriter.AddAsync(run, Book.Issue, run.Case.ApplicantName, Products.Show(run.Service, documents), "cap-dinas", ct);
        run.Facts["stamp"] = Book.Show(entry);
        return Outcome.Success;
    }
}
