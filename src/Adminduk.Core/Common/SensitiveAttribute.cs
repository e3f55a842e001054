namespace Adminduk.Core.Common;

/// <summary>Marks a member that names or describes a person: masked in exports of the audit log.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class SensitiveAttribute : Attribute;
