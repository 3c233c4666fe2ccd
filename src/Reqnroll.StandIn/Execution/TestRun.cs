using System.Diagnostics;
using System.Globalization;
using System.Runtime.ExceptionServices;
using System.Text.Json.Nodes;
using Reqnroll.Bindings;
using Reqnroll.BoDi;
using Reqnroll.Configuration;
using Reqnroll.Messages;

namespace Reqnroll.Execution;

/// <summary>A test run: what all its scenarios share.</summary>
internal sealed class TestRun : ITestRunContext
{
    private static readonly ScopeSubject _noScope = new([], null, null);

    private readonly ObjectContainer _container = new();
    private readonly MessageStream? _messages;
    private volatile bool _failed;

    /// <summary>Makes a run.</summary>
    /// <param name="bindings">The bindings.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="host">The test framework.</param>
    /// <param name="messages">Where messages go; null for nowhere. Owned.</param>
    /// <param name="testDirectory">The folder of the test assembly.</param>
    public TestRun(BindingRegistry bindings, ReqnrollSettings settings, ITestHost host, MessageStream? messages, string testDirectory)
    {
        Bindings = bindings;
        Settings = settings;
        Host = host;
        TestDirectory = testDirectory;
        Converter = new ArgumentConverter(bindings);
        Matcher = new StepMatcher(bindings, Converter);
        BindingMessages = new BindingMessages(bindings);
        _messages = messages;
        _container.RegisterInstanceAs<ITestRunContext>(this);
    }

    public BindingRegistry Bindings { get; }

    public ReqnrollSettings Settings { get; }

    public ITestHost Host { get; }

    public ArgumentConverter Converter { get; }

    public StepMatcher Matcher { get; }

    public BindingMessages BindingMessages { get; }

    /// <summary>The run's identifier in messages.</summary>
    public string Id { get; } = MessageId.Next();

    /// <inheritdoc/>
    public string TestDirectory { get; }

    /// <inheritdoc/>
    public IObjectContainer TestRunContainer => _container;

    /// <summary>Makes a container for a feature.</summary>
    public ObjectContainer CreateContainer() => new(_container);

    /// <summary>Runs the BeforeTestRun hooks.</summary>
    public async Task StartAsync()
    {
        if (_messages is not null)
        {
            _messages.Write(ExecutionMessages.Meta());
            foreach (var message in BindingMessages.Envelopes)
            {
                _messages.Write(message);
            }

            _messages.Write(ExecutionMessages.TestRunStarted(Id));
        }

        await RunHooksAsync(HookType.BeforeTestRun, _noScope, _container, null);
    }

    /// <summary>Runs the AfterTestRun hooks and ends the messages.</summary>
    public async Task FinishAsync()
    {
        try
        {
            await RunHooksAsync(HookType.AfterTestRun, _noScope, _container, null);
            _container.Dispose();
        }
        finally
        {
            _messages?.Write(ExecutionMessages.TestRunFinished(Id, !_failed));
            _messages?.Dispose();
        }
    }

    /// <summary>Takes a message; it is only made if messages are wanted.</summary>
    public void Report(Func<JsonObject> envelope) => _messages?.Write(envelope());

    /// <summary>Takes what a hook outside of scenarios attaches or writes.</summary>
    public void Attached(Func<JsonObject> attachment) => Report(() =>
    {
        var json = attachment();
        json["testRunStartedId"] = Id;
        return new JsonObject { ["attachment"] = json };
    });

    /// <summary>Notes that something failed, so the run did.</summary>
    public void Fail() => _failed = true;

    /// <summary>Runs the hooks of a kind that belong to no scenario, until one fails.</summary>
    /// <exception cref="Exception">What the hook threw.</exception>
    public async Task RunHooksAsync(HookType type, ScopeSubject subject, ObjectContainer container, CultureInfo? culture)
    {
        foreach (var hook in Bindings.HooksFor(type, subject))
        {
            await RunHookAsync(hook, container, culture);
        }
    }

    private async Task RunHookAsync(HookBinding hook, ObjectContainer container, CultureInfo? culture)
    {
        var id = MessageId.Next();
        Report(() => ExecutionMessages.TestRunHookStarted(id, Id, BindingMessages.IdOf(hook)));
        var start = Stopwatch.GetTimestamp();
        Exception? error = null;
        try
        {
            var arguments = hook.Method.ParameterTypes.Select(parameter => (object?)container.Resolve(parameter)).ToArray();
            await new BindingFlow(culture).RunAsync(hook.Method, container, arguments);
        }
        catch (Exception thrown)
        {
            error = thrown;
            Fail();
        }

        var status = error is null ? TestStepStatus.Passed : TestStepStatus.Failed;
        Report(() => ExecutionMessages.TestRunHookFinished(id, ExecutionMessages.Result(status, Stopwatch.GetElapsedTime(start), error)));
        if (error is not null)
        {
            ExceptionDispatchInfo.Throw(error);
        }
    }
}
