namespace SevenDay.Web.Infrastructure.Requests;

/// <summary>On a page where people say what they would not say under their name: the request log leaves out who asked.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LeavesNoNameAttribute : Attribute;
