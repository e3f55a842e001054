using Adminduk.Core.Organisation;

namespace Adminduk.Core.Tests.Organisation;

public sealed class ContactTests
{
    [Theory]
    [InlineData("0812 3456 7890", "sms", "+6281234567890")]
    [InlineData("+62 812-3456-7890", "sms", "+6281234567890")]
    [InlineData("62812.3456.7890", "sms", "+6281234567890")]
    [InlineData(" Siti@Contoh.ID ", "email", "siti@contoh.id")]
    public void What_people_type_is_read_one_way(string text, string channel, string value) => Contact.Read(text).ShouldBe(new Contact(channel, value));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("siti")]
    [InlineData("021 5551234")]
    [InlineData("0812")]
    [InlineData("@contoh.id")]
    [InlineData("siti@contoh")]
    [InlineData("siti@contoh..id")]
    [InlineData("siti@contoh.id, budi@contoh.id")]
    [InlineData("siti@contoh.id\r\nBcc: semua@contoh.id")]
    public void What_is_neither_is_refused(string? text) => Contact.Read(text).ShouldBeNull();
}
