using SevenDay.Application.Security;

namespace SevenDay.TestKit;

/// <summary>Who acts in a scope of a test.</summary>
internal sealed class ActingAs
{
    internal ICurrentUser User { get; set; } = new OperatorUser();
}
