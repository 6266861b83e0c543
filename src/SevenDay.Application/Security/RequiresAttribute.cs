namespace SevenDay.Application.Security;

/// <summary>Names the permission that a request needs.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequiresAttribute(Permission permission) : Attribute
{
    public Permission Permission { get; } = permission;
}
