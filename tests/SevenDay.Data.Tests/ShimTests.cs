using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Microsoft.Data.SqlClient;

namespace SevenDay.Data.Tests;

public sealed class ShimTests
{
    private const string ShimName = "Microsoft.SqlServer.Server";

    [Fact]
    public void Every_member_that_SqlClient_calls_in_the_shim_resolves()
    {
        var sqlClient = typeof(SqlConnection).Module;

        var resolved = TokensIntoShim(sqlClient).Select(token => sqlClient.ResolveMethod(token)!).ToList();

        resolved.Select(method => $"{method.DeclaringType!.Name}.{method.Name}").ShouldBe(
        [
            "IBinarySerialize.Read",
            "IBinarySerialize.Write",
            "InvalidUdtException.Create",
            "SqlUserDefinedTypeAttribute.get_Format",
            "SqlUserDefinedTypeAttribute.get_IsByteOrdered",
            "SqlUserDefinedTypeAttribute.get_IsFixedLength",
            "SqlUserDefinedTypeAttribute.get_MaxByteSize",
            "SqlUserDefinedTypeAttribute.get_Name",
            "SqlUserDefinedTypeAttribute.get_ValidationMethodName",
        ], ignoreOrder: true);
        resolved.ShouldAllBe(method => method.Module.Assembly.GetName().Name == ShimName);
    }

    [Fact]
    public void The_shim_has_the_identity_that_SqlClient_asks_for()
    {
        var wanted = typeof(SqlConnection).Assembly.GetReferencedAssemblies().Single(name => name.Name == ShimName);

        Assembly.Load(wanted).GetName().Version.ShouldBe(wanted.Version);
    }

    private static IEnumerable<int> TokensIntoShim(Module module)
    {
        using var file = new PEReader(File.OpenRead(module.FullyQualifiedName));
        var metadata = file.GetMetadataReader();
        foreach (var handle in metadata.MemberReferences)
            if (metadata.GetMemberReference(handle).Parent is { Kind: HandleKind.TypeReference } parent
                && metadata.GetTypeReference((TypeReferenceHandle)parent).ResolutionScope is { Kind: HandleKind.AssemblyReference } scope
                && metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)scope).Name) == ShimName)
                yield return MetadataTokens.GetToken(handle);
    }
}
