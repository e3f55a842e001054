using System.Runtime.InteropServices;

namespace Adminduk.Core.Calendars;

/// <summary>One stretch of opening hours on a day, wall clock of the office.</summary>
/// <param name="Opens">First moment that counts.</param>
/// <param name="Closes">First moment that no longer counts; after <paramref name="Opens"/>, the same day.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct WorkSpan(TimeOnly Opens, TimeOnly Closes);
