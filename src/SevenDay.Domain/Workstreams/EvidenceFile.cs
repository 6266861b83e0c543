namespace SevenDay.Domain.Workstreams;

/// <summary>A file that shows that an action is done. What it is, its content says and not its name.</summary>
public sealed class EvidenceFile : Entity
{
    /// <summary>Largest file, in bytes.</summary>
    public const int MostBytes = 5 * 1024 * 1024;

    private const int LongestName = 100;

    private EvidenceFile() { }

    /// <param name="actionId">The action that it belongs to.</param>
    /// <param name="name">The name that it was sent under; only plain letters, digits, spaces, hyphens and underscores of it are kept.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="addedAtUtc">When it was sent.</param>
    /// <exception cref="DomainRuleException">It is empty, too large, or neither a PDF nor a PNG or JPEG picture.</exception>
    public EvidenceFile(Guid actionId, string name, byte[] bytes, DateTime addedAtUtc)
    {
        if (bytes.Length > MostBytes) throw new DomainRuleException("The file is larger than 5 MB. Choose a smaller one, or say in words where it is kept.");
        Kind = EvidenceContent.KindOf(bytes) ?? throw new DomainRuleException("The file is not a PDF, a PNG or a JPEG picture, or it is damaged. Choose another one.");
        (ActionId, Bytes, Size, AddedAtUtc) = (actionId, bytes, bytes.Length, addedAtUtc);
        Name = Plain(name) + EvidenceContent.ExtensionOf(Kind);
    }

    public Guid ActionId { get; private set; }

    /// <summary>With the ending that its content asks for.</summary>
    public string Name { get; private set; } = "";

    public EvidenceKind Kind { get; private set; }

    /// <summary>In bytes.</summary>
    public int Size { get; private set; }

    public byte[] Bytes { get; private set; } = [];

    public DateTime AddedAtUtc { get; private set; }

    private static string Plain(string name)
    {
        var stem = Path.GetFileNameWithoutExtension(name.Replace('\\', '/'));
        var kept = string.Concat(stem.Select(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '-' or '_' ? c : '-')).Trim(' ', '-');
        return kept.Length == 0 ? "evidence" : kept.Length > LongestName ? kept[..LongestName] : kept;
    }
}
