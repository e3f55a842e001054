using Adminduk.Core.Common;
using Adminduk.Web.TagHelpers;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Adminduk.Web.Tests.TagHelpers;

public sealed class FieldTests
{
    public FieldTests() => Texts.AddSource(typeof(FieldTagHelper).Assembly, Web.Hosting.WebPages.TextPrefix);

    [Fact]
    public async Task Label_and_hint_are_tied_to_the_control()
    {
        var field = await Draw.ElementAsync(new InputTagHelper { Name = "answers[father.nik]", Label = "NIK ayah", Hint = "16 angka", ViewContext = Draw.View() });

        var input = field.QuerySelector("input")!;
        field.QuerySelector("label")!.GetAttribute("for").ShouldBe(input.Id);
        field.QuerySelector($"#{input.GetAttribute("aria-describedby")}")!.TextContent.ShouldBe("16 angka");
        input.GetAttribute("name").ShouldBe("answers[father.nik]");
        input.HasAttribute("aria-invalid").ShouldBeFalse();
    }

    [Fact]
    public async Task An_error_of_the_model_state_stands_at_its_field_with_what_was_typed()
    {
        var state = new ModelStateDictionary();
        state.SetModelValue("nik", "12345", "12345");
        state.AddModelError("nik", "NIK harus 16 angka. Anda mengisi 5.");

        var field = await Draw.ElementAsync(new InputTagHelper { Name = "nik", Label = "NIK", Hint = "16 angka", Value = "old", ViewContext = Draw.View(state) });

        var input = field.QuerySelector("input")!;
        input.GetAttribute("value").ShouldBe("12345");
        input.GetAttribute("aria-invalid").ShouldBe("true");
        input.GetAttribute("aria-describedby")!.Split(' ').Select(id => field.QuerySelector("#" + id)).ShouldAllBe(e => e != null);
        field.QuerySelector(".govuk-error-message")!.TextContent.ShouldContain("Anda mengisi 5.");
        field.ClassList.ShouldContain("govuk-form-group--error");
    }

    [Fact]
    public async Task What_was_typed_stays_in_fields_that_are_bound_to_nothing()
    {
        var view = Draw.View(posted: new() { ["reason"] = ["  <b>pindah</b>"], ["kec"] = ["2"], ["ok"] = ["true"], ["items"] = ["a", "c"] });
        Choice[] items = [new("a", "A"), new("b", "B"), new("c", "C")];

        var area = await Draw.ElementAsync(new TextareaTagHelper { Name = "reason", Label = "Alasan", ViewContext = view });
        var select = await Draw.ElementAsync(new SelectTagHelper { Name = "kec", Label = "Kecamatan", Items = [new("1", "Satu"), new("2", "Dua")], Value = "1", ViewContext = view });
        var box = await Draw.ElementAsync(new CheckboxTagHelper { Name = "ok", Label = "Benar", ViewContext = view });
        var boxes = await Draw.ElementAsync(new CheckboxesTagHelper { Name = "items", Label = "Bawaan", Items = items, Values = ["b"], ViewContext = view });

        area.QuerySelector("textarea")!.TextContent.ShouldBe("  <b>pindah</b>");
        select.QuerySelector("option[selected]")!.TextContent.ShouldBe("Dua");
        box.QuerySelector("input")!.HasAttribute("checked").ShouldBeTrue();
        boxes.QuerySelectorAll("input[checked]").Select(i => i.GetAttribute("value")).ShouldBe(["a", "c"]);
    }

    [Fact]
    public async Task An_unticked_box_stays_unticked_after_a_post()
    {
        var view = Draw.View(posted: new() { ["other"] = ["1"] });

        var box = await Draw.ElementAsync(new CheckboxTagHelper { Name = "ok", Label = "Benar", Checked = true, ViewContext = view });

        box.QuerySelector("input")!.HasAttribute("checked").ShouldBeFalse();
    }

    [Fact]
    public async Task A_field_told_not_to_keep_shows_the_pages_value()
    {
        var view = Draw.View(posted: new() { ["nik"] = ["typed"] });

        var field = await Draw.ElementAsync(new InputTagHelper { Name = "nik", Label = "NIK", Value = "fresh", Keep = false, ViewContext = view });

        field.QuerySelector("input")!.GetAttribute("value").ShouldBe("fresh");
    }

    [Fact]
    public async Task A_password_is_never_sent_back()
    {
        var view = Draw.View(posted: new() { ["pw"] = ["rahasia"] });

        var field = await Draw.ElementAsync(new InputTagHelper { Name = "pw", Label = "Kata sandi", Type = "password", Value = "rahasia", ViewContext = view });

        field.OuterHtml.ShouldNotContain("rahasia");
    }

    [Fact]
    public async Task Hostile_text_stays_text()
    {
        const string Hostile = "\"><script>alert(1)</script>";

        var field = await Draw.ElementAsync(new InputTagHelper { Name = "a\"b", Label = Hostile, Hint = Hostile, Error = Hostile, Value = Hostile, ViewContext = Draw.View() });

        field.QuerySelectorAll("script").ShouldBeEmpty();
        field.QuerySelector("input")!.GetAttribute("value").ShouldBe(Hostile);
    }

    [Fact]
    public async Task A_group_has_a_legend_and_its_first_box_carries_the_id()
    {
        Choice[] items = [new("1", "Saya", "sendiri"), new("2", "Orang lain")];

        var group = await Draw.ElementAsync(new RadiosTagHelper { Name = "who", Label = "Untuk siapa?", Heading = true, Items = items, Value = "2", ViewContext = Draw.View() });

        group.QuerySelector("legend h1")!.TextContent.ShouldBe("Untuk siapa?");
        group.QuerySelector("#who")!.GetAttribute("value").ShouldBe("1");
        group.QuerySelectorAll("input").Select(i => group.QuerySelector($"label[for={i.Id}]")).ShouldAllBe(l => l != null);
        group.QuerySelector("input[checked]")!.GetAttribute("value").ShouldBe("2");
    }

    [Fact]
    public async Task Attributes_the_helper_does_not_know_go_to_the_control()
    {
        var field = await Draw.ElementAsync(new InputTagHelper { Name = "q", Label = "Cari", ViewContext = Draw.View() }, "", ("autocomplete", "name"), ("data-x", "1"));

        field.QuerySelector("input")!.GetAttribute("autocomplete").ShouldBe("name");
        field.QuerySelector("input")!.GetAttribute("data-x").ShouldBe("1");
    }

    [Fact]
    public async Task A_photo_field_can_ask_for_the_camera()
    {
        var field = await Draw.ElementAsync(new FileTagHelper { Name = "kk", Label = "Foto KK", Camera = true, ViewContext = Draw.View() });

        field.QuerySelector("input")!.GetAttribute("capture").ShouldBe("environment");
        field.QuerySelector("input")!.HasAttribute("data-shrink").ShouldBeTrue();
    }
}
