using Microsoft.Playwright;

namespace Adminduk.Browser.Tests.Shell;

public sealed class PhotoTests(Site site) : IClassFixture<Site>
{
    /// <summary>Draws a noisy picture in the page and hands it to the field as a phone would.</summary>
    private const string PickPhoto = """
        async () => {
          const canvas = Object.assign(document.createElement('canvas'), { width: 4000, height: 3000 });
          const pen = canvas.getContext('2d');
          for (let i = 0; i < 20000; i++) { pen.fillStyle = `hsl(${i * 7 % 360} 80% ${i % 90}%)`; pen.fillRect(i * 37 % 4000, i * 91 % 3000, 60, 60); }
          const blob = await new Promise(done => canvas.toBlob(done, 'image/jpeg', 0.98));
          const transfer = new DataTransfer();
          transfer.items.add(new File([blob], 'IMG_0001.JPG', { type: 'image/jpeg' }));
          const field = document.querySelector('#FamilyCard');
          field.files = transfer.files;
          field.dispatchEvent(new Event('change', { bubbles: true }));
          return blob.size;
        }
        """;

    [Fact]
    public async Task A_large_photo_leaves_the_phone_small()
    {
        var page = await site.PageAsync(360);
        await page.GotoAsync("/_gallery");

        var before = await page.EvaluateAsync<int>(PickPhoto);
        await page.Locator(".adm-shrunk:not(:empty)").WaitForAsync(new() { Timeout = 60_000 });
        var size = await page.EvaluateAsync<int>("document.querySelector('#FamilyCard').files[0].size");
        var side = await page.EvaluateAsync<int>("createImageBitmap(document.querySelector('#FamilyCard').files[0]).then(b => Math.max(b.width, b.height))");

        before.ShouldBeGreaterThan(1_000_000);
        size.ShouldBeLessThanOrEqualTo(300_000);
        side.ShouldBeLessThanOrEqualTo(1600);
    }

    [Fact]
    public async Task What_was_typed_comes_back_after_a_lost_page()
    {
        var page = await site.PageAsync(360);
        await page.GotoAsync("/_gallery");
        await page.FillAsync("#Reason", "Pindah rumah");
        await page.GotoAsync("/_gallery/lacak");
        await page.GotoAsync("/_gallery");

        (await page.InputValueAsync("#Reason")).ShouldBe("Pindah rumah");
        await page.ClickAsync(".adm-draft__clear");
        (await page.InputValueAsync("#Reason")).ShouldBe("");
        (await page.EvaluateAsync<int>("localStorage.length")).ShouldBe(0);
    }

    [Fact]
    public async Task A_village_is_found_as_one_types_and_chosen_by_keyboard()
    {
        var page = await site.PageAsync(360);
        await page.RouteAsync("**/_gallery/wilayah?q=*", route => route.FulfillAsync(new()
        {
            ContentType = "application/json",
            Body = """[{"value":"2101062001","text":"Toapaya, Bintan"},{"value":"2101062002","text":"Toapaya Selatan, Bintan"}]""",
        }));
        await page.GotoAsync("/_gallery");
        await page.Locator("#Village").PressSequentiallyAsync("toap");
        await page.Locator("[role=option]").First.WaitForAsync();
        await Pictures.TakeAsync(page, "_gallery_suggest");

        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");

        (await page.InputValueAsync("#Village")).ShouldBe("Toapaya Selatan, Bintan");
        (await page.InputValueAsync("input[name=Village]")).ShouldBe("2101062002");
    }
}
