using Microsoft.Playwright;

namespace PortalAcceptance.RunConfiguration.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed class DeviceTests
{
    private static readonly Dictionary<string, BrowserNewContextOptions> _devices = new()
    {
        ["iPhone 15"] = new() { ViewportSize = new() { Width = 393, Height = 659 }, ScreenSize = new() { Width = 393, Height = 852 }, DeviceScaleFactor = 3, IsMobile = true, HasTouch = true, UserAgent = "iPhone" },
    };

    [Test]
    public void ADeviceBringsItsSettings()
    {
        using var workspace = Workspace.With("""{ "use": { "device": "iPhone 15" } }""");

        var use = workspace.Load().Use.WithDevice(_devices);

        (use.Viewport, use.Screen, use.DeviceScaleFactor, use.UserAgent, use.HasTouch, use.IsMobile).Should()
            .Be((new Viewport(393, 659), new Viewport(393, 852), 3, "iPhone", true, true));
    }

    [Test]
    public void WhatIsSetBesideTheDeviceWinsAndWhatIsSetOutsideOfItsProjectDoesNot()
    {
        using var workspace = Workspace.With("""
            { "use": { "viewport": { "width": 1, "height": 1 }, "userAgent": "outside" },
              "projects": [ { "name": "phone", "use": { "device": "iPhone 15", "userAgent": "beside", "hasTouch": false } } ] }
            """, ("PORTAL_PROJECT", "phone"));

        var use = workspace.Load().Use.WithDevice(_devices);

        (use.Viewport, use.UserAgent, use.HasTouch).Should().Be((new Viewport(393, 659), "beside", false));
    }

    [Test]
    public void AnOptionWinsOverTheDevice()
    {
        using var workspace = Workspace.With("""{ "use": { "device": "iPhone 15" } }""", ("PORTAL_VIEWPORT", "10x20"));

        workspace.Load().Use.WithDevice(_devices).Viewport.Should().Be(new Viewport(10, 20));
    }

    [TestCase("iPhone 51", "use.device is \"iPhone 51\", which Playwright doesn't know; did you mean \"iPhone 15\"?")]
    [TestCase("Toaster", "use.device is \"Toaster\", which Playwright doesn't know; see https://playwright.dev/docs/emulation#devices.")]
    public void AnUnknownDeviceIsRefused(string name, string sentence)
    {
        var use = () => new UseSettings { Device = name }.WithDevice(_devices);

        use.Should().Throw<RunSettingsException>().WithMessage(sentence);
    }

    [Test]
    public void WithoutADeviceTheSettingsStayAsTheyAre()
    {
        var use = new UseSettings();

        use.WithDevice(_devices).Should().BeSameAs(use);
    }
}
