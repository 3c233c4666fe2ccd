namespace PortalAcceptance.RunConfiguration.Tests;

// Each error message is one sentence with the location, the key and the remedy. FILE stands for the path of the file.
internal class RefusalTests
{
    [TestCase("{ \"use\": {\n  \"headles\": true } }", "FILE, line 2: \"use.headles\" is not a setting; did you mean \"use.headless\"?")]
    [TestCase("{ \"headless\": true }", "FILE, line 1: \"headless\" is not a setting; did you mean \"use.headless\"?")]
    [TestCase("{ \"use\": { \"baseUrl\": \"http://a\" } }", "FILE, line 1: \"use.baseUrl\" is not a setting; did you mean \"use.baseURL\"?")]
    [TestCase("{ \"project\": [] }", "FILE, line 1: \"project\" is not a setting; did you mean \"projects\"?")]
    [TestCase("{ \"browser\": \"chromium\", \"usr\": {} }", "FILE, line 1: \"browser\" is not a setting; remove it (docs/settings.md lists all settings).")]
    [TestCase("{ \"name\": \"x\" }", "FILE, line 1: \"name\" is not a setting; remove it (docs/settings.md lists all settings).")]
    [TestCase("{ \"projects\": [ { \"name\": \"a\",\n \"use\": { \"locle\": \"fr\" } } ] }", "FILE, line 2: \"projects[0].use.locle\" is not a setting; did you mean \"use.locale\"?")]
    [TestCase("{ \"portal\": { \"testSupportKey\": \"x\" } }",
        "FILE, line 1: \"portal.testSupportKey\" must not be in a file, since it is a secret; remove it and set the variable PORTAL_TEST_SUPPORT_KEY instead.")]
    [TestCase("{ \"list\": true }", "FILE, line 1: \"list\" must not be in the file; use --list.")]
    [TestCase("{ \"files\": [] }", "FILE, line 1: \"files\" must not be in the file; name feature files on the command line.")]
    [TestCase("{ \"use\": { \"httpCredentials\": { \"username\": \"a\", \"password\": \"b\" } } }",
        "FILE, line 1: \"use.httpCredentials.password\" must not be in a file, since it is a secret; remove it and set the variable PORTAL_HTTP_PASSWORD instead.")]
    [TestCase("{ \"portal\": { \"clock\": 1 } }", "FILE, line 1: \"portal.clock\" is not a setting; remove it (docs/settings.md lists all settings).")]
    public void AnUnknownKey(string json, string sentence) => Expect(json, sentence);

    [TestCase("{ \"timeout\": \"5000\" }", "FILE, line 1: \"timeout\" must be a whole number of milliseconds, 0 (no limit) or more, not \"5000\".")]
    [TestCase("{ \"timeout\": -1 }", "FILE, line 1: \"timeout\" must be a whole number of milliseconds, 0 (no limit) or more, not -1.")]
    [TestCase("{ \"timeout\": 1.5 }", "FILE, line 1: \"timeout\" must be a whole number of milliseconds, 0 (no limit) or more, not 1.5.")]
    [TestCase("{ \"timeout\": 99999999999 }", "FILE, line 1: \"timeout\" must be a whole number of milliseconds, 0 (no limit) or more, not 99999999999.")]
    [TestCase("{ \"timeout\": null }", "FILE, line 1: \"timeout\" must be a whole number of milliseconds, 0 (no limit) or more, not null.")]
    [TestCase("{ \"expect\": 5000 }", "FILE, line 1: \"expect\" must be an object, { … }, not 5000.")]
    [TestCase("{ \"workers\": 0 }", "FILE, line 1: \"workers\" must be a whole number, 1 or more, or a share of the logical cores such as \"50%\", not 0.")]
    [TestCase("{ \"workers\": \"0%\" }", "FILE, line 1: \"workers\" must be a whole number, 1 or more, or a share of the logical cores such as \"50%\", not \"0%\".")]
    [TestCase("{ \"workers\": \"4\" }", "FILE, line 1: \"workers\" must be a whole number, 1 or more, or a share of the logical cores such as \"50%\", not \"4\".")]
    [TestCase("{ \"retries\": -1 }", "FILE, line 1: \"retries\" must be a whole number, 0 or more, not -1.")]
    [TestCase("{ \"testDir\": \" \" }", "FILE, line 1: \"testDir\" must be a string that isn't empty, not \" \".")]
    [TestCase("{ \"grep\": \"(\" }", "FILE, line 1: \"grep\" must be a regular expression, not \"(\".")]
    [TestCase("{ \"use\": { \"headless\": \"yes\" } }", "FILE, line 1: \"use.headless\" must be true or false, not \"yes\".")]
    [TestCase("{ \"use\": { \"baseURL\": \"portal.example.com\" } }",
        "FILE, line 1: \"use.baseURL\" must be an absolute address such as https://portal.example.com, not \"portal.example.com\".")]
    [TestCase("{ \"use\": { \"baseURL\": \"ftp://portal.example.com\" } }",
        "FILE, line 1: \"use.baseURL\" must be an absolute address such as https://portal.example.com, not \"ftp://portal.example.com\".")]
    [TestCase("{ \"use\": { \"browserName\": \"chrome\" } }", "FILE, line 1: \"use.browserName\" must be one of chromium, firefox, webkit, not \"chrome\".")]
    [TestCase("{ \"use\": { \"trace\": true } }", "FILE, line 1: \"use.trace\" must be one of off, on, on-first-retry, on-all-retries, retain-on-failure, retain-on-first-failure, retain-on-failure-and-retries, not true.")]
    [TestCase("{ \"use\": { \"locale\": \"en_US\" } }", "FILE, line 1: \"use.locale\" must be a language tag such as en-US or fr, not \"en_US\".")]
    [TestCase("{ \"use\": { \"timezoneId\": \"Paris\" } }", "FILE, line 1: \"use.timezoneId\" must be an IANA time zone such as Europe/Paris or UTC, not \"Paris\".")]
    [TestCase("{ \"shard\": { \"current\": 1 } }",
        "FILE, line 1: \"shard\" must be { \"current\": …, \"total\": … } with a current part from 1 to the total (2/3 in a variable or option), or null, not an object.")]
    [TestCase("{ \"use\": { \"viewport\": { \"width\": 1 } } }",
        "FILE, line 1: \"use.viewport\" must be { \"width\": …, \"height\": … } in whole pixels of 1 or more (1280x720 in a variable or option), or null, not an object.")]
    [TestCase("{ \"use\": { \"viewport\": \"1280x720\" } }",
        "FILE, line 1: \"use.viewport\" must be { \"width\": …, \"height\": … } in whole pixels of 1 or more (1280x720 in a variable or option), or null, not \"1280x720\".")]
    [TestCase("{ \"use\": { \"launchOptions\": { \"args\": \"--x\" } } }", "FILE, line 1: \"use.launchOptions.args\" must be a list of strings, not \"--x\".")]
    [TestCase("{ \"use\": { \"launchOptions\": { \"args\": [1] } } }", "FILE, line 1: \"use.launchOptions.args\" must be a list of strings, not a list.")]
    [TestCase("{ \"use\": { \"launchOptions\": { \"env\": { \"A\": 1 } } } }", "FILE, line 1: \"use.launchOptions.env\" must be an object whose values are strings, not an object.")]
    [TestCase("{ \"use\": { \"connectOptions\": { \"wsEndpoint\": \"http://a\" } } }",
        "FILE, line 1: \"use.connectOptions.wsEndpoint\" must be an absolute WebSocket address such as ws://localhost:3000, or a list of them (separated by commas in a variable or option), not \"http://a\".")]
    [TestCase("{ \"portal\": { \"tags\": [\"two words\"] } }",
        "FILE, line 1: \"portal.tags\" must be a list of tag expressions such as [\"@card and not @slow\"] (separated by commas in a variable), not a list.")]
    [TestCase("{ \"portal\": { \"tags\": \"smoke\" } }",
        "FILE, line 1: \"portal.tags\" must be a list of tag expressions such as [\"@card and not @slow\"] (separated by commas in a variable), not \"smoke\".")]
    [TestCase("{ \"use\": { \"paths\": { \"login\": \"sign-in\" } } }", "FILE, line 1: \"use.paths.login\" must be a path such as /login, not \"sign-in\".")]
    [TestCase("{ \"use\": { \"paths\": { \"logout\": \"/out\" } } }", "FILE, line 1: \"use.paths.logout\" is not a setting; remove it (docs/settings.md lists all settings).")]
    [TestCase("{ \"use\": { \"languages\": [\"French\"] } }", "FILE, line 1: \"use.languages\" must be a list of language codes such as [\"en\", \"fr\"], not a list.")]
    [TestCase("{ \"use\": { \"wording\": 1 } }", "FILE, line 1: \"use.wording\" must be a string that isn't empty, not 1.")]
    [TestCase("{ \"projects\": {} }", "FILE, line 1: \"projects\" must be a list of projects, not an object.")]
    [TestCase("{ \"projects\": [ \"a\" ] }", "FILE, line 1: \"projects[0]\" must be an object, { … }, not \"a\".")]
    [TestCase("{ \"projects\": [ { } ] }", "FILE, line 1: \"projects[0]\" needs a \"name\"; add a unique one.")]
    [TestCase("{ \"projects\": [ { \"name\": 1 } ] }", "FILE, line 1: \"projects[0].name\" must be a string that isn't empty, not 1.")]
    [TestCase("{ \"projects\": [ { \"name\": \"a\" },\n { \"name\": \"a\" } ] }",
        "FILE, line 2: \"projects[1].name\" is \"a\", the name of an earlier project; give each project a unique name.")]
    [TestCase("{ \"projects\": [ { \"name\": \"all\" } ] }",
        "FILE, line 1: \"projects[0].name\" is \"all\", which stands for every project; choose another name.")]
    [TestCase("{ \"projects\": [ { \"name\": \"a\" }, { \"name\": \"b\", \"timeout\": true } ] }",
        "FILE, line 1: \"projects[1].timeout\" must be a whole number of milliseconds, 0 (no limit) or more, not true.")]
    public void AValueOfTheWrongKind(string json, string sentence) => Expect(json, sentence);

    [TestCase("{ \"webServer\": {} }",
        "FILE, line 1: \"webServer\" is a Playwright Test setting that is not supported; remove it, the bundled portal starts by itself when use.baseURL isn't set.")]
    [TestCase("{ \"reporter\": \"html\" }",
        "FILE, line 1: \"reporter\" is a Playwright Test setting that is not supported; remove it, results are always written as Cucumber Messages and for Allure.")]
    [TestCase("{ \"globalSetup\": \"x\" }", "FILE, line 1: \"globalSetup\" is a Playwright Test setting that is not supported; remove it and use a [BeforeTestRun] hook.")]
    [TestCase("{ \"expect\": { \"toPass\": {} } }", "FILE, line 1: \"expect.toPass\" is a Playwright Test setting that is not supported; remove it, expectations wait for expect.timeout.")]
    [TestCase("{ \"use\": { \"video\": \"on\" } }", "FILE, line 1: \"use.video\" is a Playwright Test setting that is not supported; remove it, a video would show card numbers as they are typed; use.trace shows the same with them masked.")]
    [TestCase("{ \"use\": { \"testIdAttribute\": \"x\" } }",
        "FILE, line 1: \"use.testIdAttribute\" is a Playwright Test setting that is not supported; remove it, elements are found by role and accessible name, never by test id.")]
    [TestCase("{ \"use\": { \"launchOptions\": { \"headless\": true } } }",
        "FILE, line 1: \"use.launchOptions.headless\" is a Playwright Test setting that is not supported; set use.headless.")]
    [TestCase("{ \"projects\": [ { \"name\": \"a\", \"dependencies\": [] } ] }",
        "FILE, line 1: \"projects[0].dependencies\" is a Playwright Test setting that is not supported; remove it, projects don't depend on each other.")]
    public void WhatPlaywrightTestKnowsAndThisSuiteDoesNotSupport(string json, string sentence) => Expect(json, sentence);

    [TestCase("{ \"use\": { \"browserName\": \"firefox\", \"channel\": \"chrome\" } }",
        "FILE, line 1: \"use.channel\" is chrome, but use.browserName is firefox; set use.browserName to chromium, or remove the channel.")]
    [TestCase("{ \"use\": { \"channel\": \"moz-firefox\" } }",
        "FILE, line 1: \"use.channel\" is moz-firefox, but use.browserName is chromium; set use.browserName to firefox, or remove the channel.")]
    [TestCase("{ \"use\": { \"languages\": [\"en\"],\n\"locale\": \"fr-FR\" } }",
        "FILE, line 2: \"use.locale\" doesn't fit: the portal is asked for fr-FR, and use.languages says that it speaks en; set use.locale to one of these, or add fr to use.languages.")]
    [TestCase("{ \"use\": { \"languages\": [\"fr\"] } }",
        "FILE, line 1: \"use.languages\" doesn't fit: the portal is asked for en-US, and use.languages says that it speaks fr; set use.locale to one of these, or add en to use.languages.")]
    [TestCase("{ \"use\": { \"connectOptions\": { \"timeout\": 1 } } }",
        "FILE, line 1: \"use.connectOptions.timeout\" has no effect without \"use.connectOptions.wsEndpoint\"; set both, or remove it.")]
    [TestCase("{ \"use\": { \"viewport\": null, \"deviceScaleFactor\": 2 } }",
        "FILE, line 1: \"use.viewport\" is null, but use.deviceScaleFactor is set, which needs a size; set use.viewport, or remove use.deviceScaleFactor.")]
    [TestCase("{ \"use\": { \"proxy\": { \"bypass\": \"a\" } } }",
        "FILE, line 1: \"use.proxy.bypass\" has no effect without \"use.proxy.server\"; set both, or remove it.")]
    public void SettingsThatDoNotGoTogether(string json, string sentence) => Expect(json, sentence);

    [TestCase("{\n  \"timeout\": }", "FILE, line 2, column 14: this is not valid JSON ('}' is an invalid start of a value); correct it there.")]
    [TestCase("", "FILE, line 1, column 1: this is not valid JSON (The input does not contain any JSON tokens. Expected the input to start with a valid JSON token, when isFinalBlock is true); correct it there.")]
    [TestCase("{}\n{}", "FILE, line 2, column 1: this is not valid JSON ('{' is invalid after a single JSON value. Expected end of data); correct it there.")]
    [TestCase("[]", "FILE, line 1: the file must contain one object, { … }, not a list.")]
    [TestCase("{ \"workers\": 1,\n \"workers\": 2 }", "FILE, line 2: \"workers\" is set twice; remove one.")]
    public void AFileThatIsNotRightAsJson(string json, string sentence) => Expect(json, sentence);

    [TestCase("PORTAL_BASEURL", "x", "The environment variable PORTAL_BASEURL is not a setting; did you mean PORTAL_BASE_URL?")]
    [TestCase("PORTAL_HEADLESS", "0", "The environment variable PORTAL_HEADLESS is not a setting; did you mean PORTAL_HEADED?")]
    [TestCase("PORTAL_QUANTUM_FOAM", "", "The environment variable PORTAL_QUANTUM_FOAM is not a setting; unset it (portal-acceptance --help lists all).")]
    [TestCase("PORTAL_HEADED", "maybe", "PORTAL_HEADED must be true or false, not \"maybe\".")]
    [TestCase("PORTAL_VIEWPORT", "big", "PORTAL_VIEWPORT must be { \"width\": …, \"height\": … } in whole pixels of 1 or more (1280x720 in a variable or option), or null, not \"big\".")]
    [TestCase("PORTAL_VIEWPORT", "0x720", "PORTAL_VIEWPORT must be { \"width\": …, \"height\": … } in whole pixels of 1 or more (1280x720 in a variable or option), or null, not \"0x720\".")]
    [TestCase("PORTAL_TIMEOUT", "5s", "PORTAL_TIMEOUT must be a whole number of milliseconds, 0 (no limit) or more, not \"5s\".")]
    [TestCase("PORTAL_SLOW_MO", "-1", "PORTAL_SLOW_MO must be a whole number of milliseconds, 0 or more, not \"-1\".")]
    [TestCase("PORTAL_RETRIES", "-1", "PORTAL_RETRIES must be a whole number, 0 or more, not \"-1\".")]
    [TestCase("PORTAL_TAGS", "@a and", "PORTAL_TAGS must be a list of tag expressions such as [\"@card and not @slow\"] (separated by commas in a variable), not \"@a and\".")]
    [TestCase("PORTAL_REPEAT_EACH", "0", "PORTAL_REPEAT_EACH must be a whole number, 1 or more, not \"0\".")]
    [TestCase("PORTAL_SHARD", "4/3", "PORTAL_SHARD must be { \"current\": …, \"total\": … } with a current part from 1 to the total (2/3 in a variable or option), or null, not \"4/3\".")]
    [TestCase("PORTAL_SHARD", "0/3", "PORTAL_SHARD must be { \"current\": …, \"total\": … } with a current part from 1 to the total (2/3 in a variable or option), or null, not \"0/3\".")]
    [TestCase("PORTAL_SHARD", "2", "PORTAL_SHARD must be { \"current\": …, \"total\": … } with a current part from 1 to the total (2/3 in a variable or option), or null, not \"2\".")]
    [TestCase("PORTAL_PROJECT", "French", "PORTAL_PROJECT is \"French\", but FILE has no projects; remove PORTAL_PROJECT or add the project.")]
    public void AVariable(string name, string value, string sentence) => Expect("{}", sentence, (name, value));

    [Test]
    public void AnOption()
    {
        using var workspace = Workspace.With("{}", ("PORTAL_WORKERS", "2"));
        workspace.Options["--workers"] = "many";

        workspace.Refusal().Should().Be("--workers must be a whole number, 1 or more, or a share of the logical cores such as \"50%\", not \"many\".");
    }

    [Test]
    public void AllProjectsWhereOneIsNeeded() => Expect("""{ "projects": [ { "name": "Chromium" }, { "name": "Firefox" } ] }""",
        "FILE has several projects (Chromium, Firefox); choose one with PORTAL_PROJECT.", ("PORTAL_PROJECT", "all"));

    [TestCase("Firefix", "PORTAL_PROJECT is \"Firefix\", but the projects in FILE are Chromium, Firefox; did you mean Firefox?")]
    [TestCase("al", "PORTAL_PROJECT is \"al\", but the projects in FILE are Chromium, Firefox; did you mean all?")]
    [TestCase("Opera", "PORTAL_PROJECT is \"Opera\", but the projects in FILE are Chromium, Firefox; choose one of them.")]
    public void AProjectThatDoesNotExist(string name, string sentence) =>
        Expect("""{ "projects": [ { "name": "Chromium" }, { "name": "Firefox" } ] }""", sentence, ("PORTAL_PROJECT", name));

    [Test]
    public void AConfiguredFileThatDoesNotExist()
    {
        using var workspace = new Workspace();
        var missing = Path.Combine(workspace.Folder, "missing.json");

        FluentActions.Invoking(() => RunSettings.Load(workspace.Source() with { ConfigFile = missing }))
            .Should().Throw<RunSettingsException>().WithMessage($"There is no configuration file {missing}; correct --config.");
        workspace.Environment["PORTAL_CONFIG"] = "missing.json";
        workspace.Refusal().Should().Be($"There is no configuration file {missing}; correct PORTAL_CONFIG.");
    }

    [TestCase("wording", "\"use.wording\" is FOLDER/texts, which does not exist; create it or correct the path.")]
    [TestCase("pageObjects", "\"use.pageObjects\" is FOLDER/texts, which does not exist; create it or correct the path.")]
    public void WhatAPathLeadsToAndIsNotThere(string key, string sentence)
    {
        using var workspace = Workspace.With($"{{ \"use\": {{ \"{key}\": \"texts\" }} }}");

        workspace.Refusal().Should().Be($"{workspace.ConfigFile}, line 1: {sentence.Replace("FOLDER/", workspace.Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)}");
    }

    private static void Expect(string json, string sentence, params (string Name, string Value)[] environment)
    {
        using var workspace = Workspace.With(json, environment);

        workspace.Refusal().Should().Be(sentence.Replace("FILE", workspace.ConfigFile, StringComparison.Ordinal));
    }
}
