namespace Adminduk.Web.Api;

/// <summary>A service in a list.</summary>
/// <param name="Code">Code: <c>kartu-keluarga</c>.</param>
/// <param name="Name">Name.</param>
/// <param name="Summary">What the resident gets.</param>
/// <param name="Channels">Ways open for it: counter, web, api.</param>
/// <param name="MayFile">Whether this key may file for it.</param>
/// <param name="Href">Address of its details.</param>
public sealed record ServiceItem(string Code, string Name, string Summary, IReadOnlyList<string> Channels, bool MayFile, string Href);

/// <summary>The services of the office.</summary>
/// <param name="Office">Who offers them.</param>
/// <param name="Services">In the office's order.</param>
public sealed record ServiceList(string Office, IReadOnlyList<ServiceItem> Services);

/// <summary>A service with all that an applicant must know.</summary>
/// <param name="Code">Code.</param>
/// <param name="Name">Name.</param>
/// <param name="Summary">What the resident gets.</param>
/// <param name="Effective">First day of this version; a running case keeps the version it began with.</param>
/// <param name="Channels">Ways open for it.</param>
/// <param name="MayFile">Whether this key may file for it.</param>
/// <param name="TimeLimit">Promise in words.</param>
/// <param name="WorkingDays">Promise in working days; null when there is none.</param>
/// <param name="Eligibility">Who may ask.</param>
/// <param name="Requirements">What must be handed in.</param>
/// <param name="Form">What is asked, section by section.</param>
/// <param name="Standard">The components of the service standard.</param>
public sealed record ServiceView(
    string Code, string Name, string Summary, DateOnly Effective, IReadOnlyList<string> Channels, bool MayFile, string TimeLimit, int? WorkingDays,
    IReadOnlyList<EligibilityView> Eligibility, IReadOnlyList<RequirementView> Requirements, IReadOnlyList<SectionView> Form, IReadOnlyList<StandardPart> Standard);

/// <summary>A condition on the applicant.</summary>
/// <param name="Rule">Stable name.</param>
/// <param name="Text">In words.</param>
/// <param name="LegalBasis">The law it rests on.</param>
/// <param name="When">Applies only when all of these hold.</param>
public sealed record EligibilityView(string Rule, string Text, string? LegalBasis, IReadOnlyList<ConditionView> When);

/// <summary>Something to hand in.</summary>
/// <param name="Id">Id; its file is sent as <c>file:</c> and this.</param>
/// <param name="Name">Name.</param>
/// <param name="Shapes">original, copy, scan, shown or fact.</param>
/// <param name="Optional">True when the case is complete without it.</param>
/// <param name="Held">True when the office holds it already.</param>
/// <param name="Upload">True when it must be sent with the application.</param>
/// <param name="AnyOf">One of those with the same group is enough.</param>
/// <param name="LegalBasis">The law it rests on.</param>
/// <param name="When">Applies only when all of these hold.</param>
public sealed record RequirementView(
    string Id, string Name, IReadOnlyList<string> Shapes, bool Optional, bool Held, bool Upload, string? AnyOf, string? LegalBasis, IReadOnlyList<ConditionView> When);

/// <summary>Questions that belong together.</summary>
/// <param name="Id">Id.</param>
/// <param name="Title">Heading.</param>
/// <param name="When">Asked only when all of these hold.</param>
/// <param name="Fields">The questions.</param>
public sealed record SectionView(string Id, string Title, IReadOnlyList<ConditionView> When, IReadOnlyList<FieldItem> Fields);

/// <summary>One question.</summary>
/// <param name="Id">Key of its answer.</param>
/// <param name="Label">Label.</param>
/// <param name="Hint">Hint with an example.</param>
/// <param name="Type">text, long-text, number, date (yyyy-MM-dd), choice, yes-no, name, nik, family-card-number, phone, email, neighbourhood-number, own-village, any-village, own-district, members or people.</param>
/// <param name="Optional">True when it may stay empty.</param>
/// <param name="Max">Most characters.</param>
/// <param name="Choices">Answers of a choice.</param>
/// <param name="When">Asked only when all of these hold.</param>
public sealed record FieldItem(string Id, string Label, string? Hint, string Type, bool Optional, int Max, IReadOnlyList<ChoiceItem> Choices, IReadOnlyList<ConditionView> When);

/// <summary>One answer of a choice.</summary>
/// <param name="Value">What is sent.</param>
/// <param name="Label">What people read.</param>
public sealed record ChoiceItem(string Value, string Label);

/// <summary>A condition on an answer.</summary>
/// <param name="Field">Field id.</param>
/// <param name="In">Holds when the answer is one of these; any when empty.</param>
/// <param name="NotIn">Holds when the answer is none of these.</param>
public sealed record ConditionView(string Field, IReadOnlyList<string> In, IReadOnlyList<string> NotIn);

/// <summary>A component of the service standard.</summary>
/// <param name="Component">Stable name: <c>legal-basis</c>.</param>
/// <param name="Title">Heading.</param>
/// <param name="Lines">What it says; empty where the office's standard has none.</param>
public sealed record StandardPart(string Component, string Title, IReadOnlyList<string> Lines);
