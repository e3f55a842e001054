using Adminduk.Core.Cases;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Web.Pages.Tracking;
using Adminduk.Web.TagHelpers;

namespace Adminduk.Web.Api;

/// <summary>Shows cases to machine clients, in the words of the tracking page.</summary>
internal static class CaseShow
{
    /// <summary>Where it stands.</summary>
    public static ProgressView Progress(CaseFile file)
    {
        var (@case, service, headline) = (file.Case, file.Service, Headline.Of(file));
        return new ProgressView(
            @case.Number, @case.Service, service.Name.ToString(), ApiJson.NameOf(@case.Status), TagTagHelper.WordOf(@case.Status), headline.Where, headline.ToDo,
            @case.FiledAt, @case.RegisterNumber, file.Times.DueOn, file.Times.Provisional, file.Times.Overdue,
            [.. Headline.Wanted(@case).Select(i => new ItemView(i.Requirement, ItemNames.Of(service, i.Requirement), ApiJson.NameOf(i.State), i.Reason))],
            [.. Open(@case).Select(r => new ReturnView(r.Item, ItemNames.Of(service, r.Item), r.Reason, r.Remedy, r.At))],
            CaseTimeline.Of(service, @case).ConvertAll(s => new StepView(CaseModel.TitleOf(s), ApiJson.NameOf(s.Place), s.Done?.EndedAt)));
    }

    /// <summary>All that the client that filed it may see.</summary>
    public static ApplicationView Application(CaseFile file) => new(
        file.Case.Id, file.Case.Version, Masking.Mask(file.Case.ApplicantNik), file.Case.ApplicantName, Progress(file),
        [.. file.Documents.Where(d => d.Status is DocumentStatus.Signed or DocumentStatus.Withdrawn).Select(d => new DocumentItem(d.Kind, d.IssuedOn, d.Status == DocumentStatus.Withdrawn))]);

    /// <summary>What was sent back and is not mended yet.</summary>
    public static IEnumerable<CaseReturn> Open(Case @case) => @case.Returns.Where(r => r.RepairedAt is null);
}
