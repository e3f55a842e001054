using System.Diagnostics;
using OpenTelemetry;

namespace Adminduk.Web.Hosting;

/// <summary>Takes addresses out of traces: links to cases and documents hold the token that opens them. The route stays.</summary>
internal sealed class PathVeil : BaseProcessor<Activity>
{
    public override void OnEnd(Activity data)
    {
        if (data.GetTagItem("url.path") is not null) data.SetTag("url.path", data.GetTagItem("http.route") ?? "");
        if (data.GetTagItem("url.query") is not null) data.SetTag("url.query", null);
    }
}
