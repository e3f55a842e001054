using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Adminduk.Core.Common;

/// <summary>What the product counts of itself, for whoever listens; nothing of it names a person. Costs nothing while nobody listens.</summary>
public static class Measures
{
    /// <summary>Name of the meter and of the activity source.</summary>
    public const string Name = "Adminduk";

    /// <summary>Traces of background work.</summary>
    public static readonly ActivitySource Source = new(Name);

    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Filed = Meter.CreateCounter<long>("adminduk.cases.filed", "{case}", "Requests taken in");
    private static readonly Counter<long> Steps = Meter.CreateCounter<long>("adminduk.cases.steps", "{step}", "Steps carried out");
    private static readonly Counter<long> Messages = Meter.CreateCounter<long>("adminduk.messages.handed_over", "{message}", "Messages handed to a gateway, by what it answered");
    private static readonly Gauge<int> Waiting = Meter.CreateGauge<int>("adminduk.messages.waiting", "{message}", "Messages in the outbox that are not sent yet");

    /// <summary>True while somebody collects the depth of the outbox, which takes a query.</summary>
    public static bool WantsWaiting => Waiting.Enabled;

    /// <summary>A request was taken in.</summary>
    public static void CaseFiled(string service, string channel) => Filed.Add(1, new("service", service), new("channel", channel));

    /// <summary>A step ended.</summary>
    public static void StepDone(string service, string verdict) => Steps.Add(1, new("service", service), new("verdict", verdict));

    /// <summary>A gateway answered.</summary>
    public static void MessageHandedOver(string channel, string verdict) => Messages.Add(1, new("channel", channel), new("verdict", verdict));

    /// <summary>How many messages wait.</summary>
    public static void MessagesWaiting(int count) => Waiting.Record(count);
}
