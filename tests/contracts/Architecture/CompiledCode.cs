using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Tapescript.Contracts.Tests.Architecture;

/// <summary>What a compiled assembly refers to, read from its metadata without loading it.</summary>
internal sealed class CompiledCode(string path) : IDisposable
{
    private readonly PEReader _file = new(File.OpenRead(path));

    public static CompiledCode Of(string assembly) => new(Path.Combine(AppContext.BaseDirectory, assembly + ".dll"));

    public IReadOnlyList<string> Assemblies
    {
        get
        {
            var metadata = _file.GetMetadataReader();
            return metadata
                .AssemblyReferences.Select(h => metadata.GetString(metadata.GetAssemblyReference(h).Name))
                .ToList();
        }
    }

    /// <summary>Members of other assemblies that are called, as <c>Type.Member</c>.</summary>
    public IReadOnlyList<string> Members
    {
        get
        {
            var metadata = _file.GetMetadataReader();
            var members = new List<string>();
            foreach (var handle in metadata.MemberReferences)
            {
                var member = metadata.GetMemberReference(handle);
                if (member.Parent.Kind != HandleKind.TypeReference)
                    continue;
                var type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
                members.Add($"{metadata.GetString(type.Name)}.{metadata.GetString(member.Name)}");
            }

            return members;
        }
    }

    public void Dispose() => _file.Dispose();
}
