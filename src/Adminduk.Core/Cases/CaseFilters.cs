using Adminduk.Core.Common;
using Adminduk.Core.Numbering;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases;

/// <summary>What a filter means, the same for lists and for the figures that lead to them.</summary>
internal static class CaseFilters
{
    /// <summary>The cases that a filter asks for, in whatever area.</summary>
    public static IQueryable<Case> Apply(IQueryable<Case> cases, WorkFilter filter, Actor actor, OfficeClock clock)
    {
        cases = Plain(cases, filter, clock);
        if (filter.Ids is { } ids) cases = cases.Where(c => ids.Contains(c.Id));
        if (filter.Mine) cases = cases.Where(c => c.ClaimedById == actor.Id);
        if (filter.Overdue) cases = cases.Where(Keeping.Overdue.At(clock.Now));
        cases = Days(cases, filter, clock);
        return string.IsNullOrWhiteSpace(filter.Search) ? cases : Searched(cases, filter.Search.Trim());
    }

    private static IQueryable<Case> Plain(IQueryable<Case> cases, WorkFilter filter, OfficeClock clock)
    {
        if (filter.Service is { } service) cases = cases.Where(c => c.Service == service);
        if (filter.Status is { } status) cases = cases.Where(c => c.Status == status);
        if (filter.Step is { } step) cases = cases.Where(c => c.Step == step);
        if (filter.Area is { } area) cases = cases.Where(c => c.Area == area || c.Area.StartsWith(area + "."));
        if (filter.Open) cases = cases.Where(c => c.EndedAt == null);
        if (filter.OnTime is { } onTime) cases = cases.Where(c => c.ClockStoppedAt != null && c.DueAt != null && (c.ClockStoppedAt <= c.DueAt) == onTime);
        return filter.Month is { } month ? Filed(cases, DaySpan.Month(month), clock) : cases;
    }

    private static IQueryable<Case> Days(IQueryable<Case> cases, WorkFilter filter, OfficeClock clock)
    {
        if (filter.Filed is { } filed) cases = Filed(cases, filed, clock);
        if (filter.Finished is { } finished)
        {
            var (from, before) = finished.Instants(clock);
            cases = cases.Where(c => c.ClockStoppedAt >= from && c.ClockStoppedAt < before);
        }

        if (filter.HandedOver is { } handed)
        {
            var (from, before) = handed.Instants(clock);
            cases = cases.Where(c => c.Status == CaseStatus.Done && c.EndedAt >= from && c.EndedAt < before);
        }

        if (filter.Returned is not { } returned) return cases;
        var (since, until) = returned.Instants(clock);
        var item = filter.ReturnedItem;
        return cases.Where(c => c.Returns.Any(r => r.At >= since && r.At < until && (item == null || r.Item == item)));
    }

    private static IQueryable<Case> Filed(IQueryable<Case> cases, DaySpan days, OfficeClock clock)
    {
        var (from, before) = days.Instants(clock);
        return cases.Where(c => c.FiledAt >= from && c.FiledAt < before);
    }

    private static IQueryable<Case> Searched(IQueryable<Case> cases, string text)
    {
        var upper = text.ToUpperInvariant();
        if (TemporaryNumbers.Is(upper)) return cases.Where(c => c.ApplicantNik == upper);
        if (text.Length == 16 && text.All(char.IsAsciiDigit)) return cases.Where(c => c.ApplicantNik == text);
        if (text.Any(char.IsAsciiDigit)) return cases.Where(c => c.Number == upper || c.RegisterNumber == text);
        var key = NameKey.Of(text);
        return cases.Where(c => c.ApplicantKey.Contains(key));
    }
}
