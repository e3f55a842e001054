using Adminduk.Core.Cases;
using Adminduk.Core.Common;
using Adminduk.Core.Files.Uploads;

namespace Adminduk.Web.Forms;

/// <summary>Takes the files of a form: one input for each requirement, named <c>file:</c> and its id.</summary>
public sealed class DossierUploads(UploadIntake intake)
{
    /// <summary>Prefix of the inputs.</summary>
    public const string Prefix = "file:";

    /// <summary>The stored files; a refused one names its input.</summary>
    public async Task<Outcome<List<FiledAttachment>>> ReadAsync(IFormFileCollection files, CancellationToken ct)
    {
        var (stored, errors) = await ReadEachAsync(files, null, ct);
        return errors.Count == 0 ? stored : Outcome<List<FiledAttachment>>.Fail(errors);
    }

    /// <summary>The stored files beside the refused ones, so that one bad photograph does not cost the others.</summary>
    /// <param name="files">As they came.</param>
    /// <param name="asked">Requirements that are asked for; all when null.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<(List<FiledAttachment> Stored, List<Error> Errors)> ReadEachAsync(IFormFileCollection files, HashSet<string>? asked, CancellationToken ct)
    {
        var stored = new List<FiledAttachment>();
        var errors = new List<Error>();
        foreach (var file in files.Where(f => f.Name.StartsWith(Prefix, StringComparison.Ordinal) && f.FileName.Length > 0 && asked?.Contains(f.Name[Prefix.Length..]) != false))
        {
            await using var content = file.OpenReadStream();
            var taken = await intake.AcceptAsync(content, file.FileName, ct);
            if (taken.Try(out var upload)) stored.Add(new FiledAttachment(file.Name[Prefix.Length..], upload.Hash, upload.ContentType, upload.Name, upload.Size));
            else errors.AddRange(taken.Errors.Select(e => e with { Field = file.Name }));
        }

        return (stored, errors);
    }
}
