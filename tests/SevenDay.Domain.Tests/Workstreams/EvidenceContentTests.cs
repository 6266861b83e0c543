using System.Text;
using SevenDay.Domain.Workstreams;

namespace SevenDay.Domain.Tests.Workstreams;

public sealed class EvidenceContentTests
{
    private static readonly byte[] Png =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0, 0x90, 0x77, 0x53, 0xDE, 0, 0, 0, 0, .. "IEND"u8, 0xAE, 0x42, 0x60, 0x82];

    [Fact]
    public void A_file_is_what_its_content_says()
    {
        EvidenceContent.KindOf(Encoding.ASCII.GetBytes("%PDF-1.4 … %%EOF")).ShouldBe(EvidenceKind.Pdf);
        EvidenceContent.KindOf(Png).ShouldBe(EvidenceKind.Png);
        EvidenceContent.KindOf([0xFF, 0xD8, 0xFF, 0xE0, .. new byte[100]]).ShouldBe(EvidenceKind.Jpeg);
    }

    [Fact]
    public void What_is_cut_off_or_something_else_is_nothing()
    {
        EvidenceContent.KindOf("%PDF-1.4"u8).ShouldBeNull();
        EvidenceContent.KindOf(Png.AsSpan(0, 20)).ShouldBeNull();
        EvidenceContent.KindOf([0xFF, 0xD8, 0xFF]).ShouldBeNull();
        EvidenceContent.KindOf("GIF89a"u8).ShouldBeNull();
        EvidenceContent.KindOf([]).ShouldBeNull();
    }

    [Fact]
    public void A_name_keeps_only_plain_characters_and_ends_as_the_content_asks()
    {
        new EvidenceFile(Guid.CreateVersion7(), @"C:\rotas\March <b>.gif", Png, DateTime.UnixEpoch).Name.ShouldBe("March -b.png");
        new EvidenceFile(Guid.CreateVersion7(), "…", Png, DateTime.UnixEpoch).Name.ShouldBe("evidence.png");
        Should.Throw<DomainRuleException>(() => new EvidenceFile(Guid.CreateVersion7(), "a.pdf", "<html>"u8.ToArray(), DateTime.UnixEpoch));
    }
}
