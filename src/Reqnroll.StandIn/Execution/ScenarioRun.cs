using System.Collections.Specialized;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using Reqnroll.Bindings;
using Reqnroll.BoDi;
using Reqnroll.Configuration;
using Reqnroll.Messages;
using Reqnroll.Parsing;

namespace Reqnroll.Execution;

/// <summary>
/// Runs a scenario step by step. When a step fails, the rest is skipped at once (but still matched, so that all undefined
/// steps are told together) and the error is thrown from the failing step.
/// </summary>
internal sealed class ScenarioRun
{
    private readonly FeatureRun _feature;
    private readonly TestRun _run;
    private readonly ObjectContainer _container;
    private readonly ScenarioContext _context;
    private readonly ScenarioPlan _plan;
    private readonly ScenarioReport _report;
    private readonly StepTrace _trace;
    private readonly BindingFlow _flow;
    private readonly List<StepInfo> _missing = [];
    private readonly List<string> _pending = [];

    /// <summary>Prepares a scenario.</summary>
    /// <param name="feature">The feature.</param>
    /// <param name="pickle">The scenario.</param>
    public ScenarioRun(FeatureRun feature, Pickle pickle)
    {
        _feature = feature;
        _run = feature.Source.Run;
        _container = feature.CreateContainer();
        _trace = new StepTrace(_run.Host);
        _flow = new BindingFlow(feature.Context.BindingCulture);
        var scenario = ScenarioInfoOf(pickle, feature.Context.FeatureInfo);
        var rule = pickle.Rule is { } inRule ? new RuleInfo(inRule.Name, inRule.Description ?? "", [.. FeatureSource.Names(inRule.Tags)]) : null;
        _context = new ScenarioContext(_container, scenario, rule);
        _plan = new ScenarioPlan(feature, pickle, scenario);
        _report = new ScenarioReport(feature.Source, pickle, _plan);
        _container.RegisterInstanceAs(_context);
        _container.RegisterInstanceAs<IScenarioContext>(_context);
        _container.RegisterInstanceAs<IReqnrollOutputHelper>(new OutputHelper(_run.Host, _report.Attached));
        _run.Host.RegisterServices(_container);
    }

    private bool IsOk => _context.ScenarioExecutionStatus == ScenarioExecutionStatus.OK;

    /// <summary>Runs the BeforeScenario hooks.</summary>
    /// <exception cref="Exception">What a hook threw.</exception>
    [StackTraceHidden]
    public async Task StartAsync()
    {
        _report.Started();
        await RunHooksAsync(_plan.BeforeScenario);
        if (!IsOk)
        {
            SkipFrom(0);
            Throw();
        }
    }

    /// <summary>Runs a step and the hooks around it.</summary>
    /// <param name="index">The step's index, from 0, backgrounds included.</param>
    /// <exception cref="Exception">What the step or a hook threw.</exception>
    [StackTraceHidden]
    public async Task StepAsync(int index)
    {
        await RunStepAsync(_plan.Steps[index]);
        if (!IsOk)
        {
            SkipFrom(index + 1);
            Throw();
        }
    }

    /// <summary>Runs the hooks after the last run of steps.</summary>
    /// <exception cref="Exception">What a hook threw.</exception>
    [StackTraceHidden]
    public async Task CompleteAsync()
    {
        await RunHooksAsync(_plan.AfterLastBlock);
        _context.CurrentScenarioBlock = ScenarioBlock.None;
        if (!IsOk)
        {
            Throw();
        }
    }

    /// <summary>Runs the AfterScenario hooks, whatever came before, and disposes what the scenario holds.</summary>
    /// <exception cref="Exception">What a hook or a disposal threw.</exception>
    [StackTraceHidden]
    public async Task FinishAsync()
    {
        try
        {
            if (await RunHooksAsync(_plan.AfterScenario) is { } error)
            {
                ExceptionDispatchInfo.Throw(error);
            }
        }
        finally
        {
            _report.Finished();
            DisposeContainer();
        }
    }

    private void DisposeContainer()
    {
        try
        {
            _container.Dispose();
        }
        catch
        {
            _run.Fail();
            throw;
        }
    }

    private static ScenarioInfo ScenarioInfoOf(Pickle pickle, FeatureInfo feature)
    {
        OrderedDictionary arguments = [];
        foreach (var (column, cell) in pickle.Row?.Cells ?? [])
        {
            arguments.Add(column, cell);
        }

        return new ScenarioInfo(
            pickle.Scenario.Name,
            pickle.Scenario.Description ?? "",
            [.. FeatureSource.Names(pickle.OwnTags)],
            [.. FeatureSource.Names(pickle.Rule?.Tags ?? []), .. feature.Tags],
            arguments);
    }

    private async Task RunStepAsync(PlannedStep step)
    {
        await RunHooksAsync(step.AfterPreviousBlock);
        _context.CurrentScenarioBlock = step.Block;
        await RunHooksAsync(step.BeforeBlock);
        if (!IsOk)
        {
            Skip(step);
            return;
        }

        var stepContext = new ScenarioStepContext(step.Info);
        _context.StepContext = stepContext;
        _trace.Step(step.PickleStep.Step.Keyword, step.Info);
        if (step.Match.IsExecutable)
        {
            await ExecuteAsync(step);
        }
        else
        {
            RefuseUnmatched(step);
        }

        _context.StepContext = null!;
    }

    private async Task ExecuteAsync(PlannedStep step)
    {
        var match = step.Match.Definitions[0];
        object?[] arguments;
        try
        {
            arguments = await ConvertAsync(match);
        }
        catch (Exception error)
        {
            _trace.Error(error, TimeSpan.Zero);
            Fail(ScenarioExecutionStatus.TestError, error);
            SkipHooks(step.Before);
            _report.StepStarted(step.TestStepId);
            _report.StepFinished(TestStepStatus.Failed, TimeSpan.Zero, error);
            SkipHooks(step.After);
            return;
        }

        if (await RunHooksAsync(step.Before) is { } hookError)
        {
            _context.StepContext.Status = _context.ScenarioExecutionStatus;
            _context.StepContext.StepError = hookError;
            _trace.Error(hookError, TimeSpan.Zero);
            _report.StepStarted(step.TestStepId);
            _report.StepFinished(TestStepStatus.Skipped);
        }
        else
        {
            await InvokeAsync(step, match.Binding.Method, arguments);
        }

        await RunHooksAsync(step.After);
    }

    private async Task<object?[]> ConvertAsync(MatchedDefinition match)
    {
        var arguments = new object?[match.Values.Count];
        for (var index = 0; index < arguments.Length; index++)
        {
            arguments[index] = await _run.Converter.ConvertAsync(
                match.Values[index],
                match.Binding.Method.ParameterTypes[index],
                _container,
                _flow,
                _feature.Context.BindingCulture);
        }

        return arguments;
    }

    private async Task InvokeAsync(PlannedStep step, BindingMethod method, object?[] arguments)
    {
        _report.StepStarted(step.TestStepId);
        var start = Stopwatch.GetTimestamp();
        Exception? error = null;
        try
        {
            await _flow.RunAsync(method, _container, arguments);
        }
        catch (Exception thrown)
        {
            error = thrown;
        }

        var duration = Stopwatch.GetElapsedTime(start);
        var status = StatusOf(error);
        switch (status)
        {
            case ScenarioExecutionStatus.OK:
                _trace.Done(method, arguments, duration);
                break;
            case ScenarioExecutionStatus.StepDefinitionPending:
                _trace.Pending(method, arguments, error!);
                _pending.Add(method.Call(arguments));
                break;
            case ScenarioExecutionStatus.Skipped:
                _trace.Skipped(error!);
                break;
            case ScenarioExecutionStatus.BindingError:
                _trace.BindingError(error!);
                break;
            default:
                _trace.Error(error!, duration);
                break;
        }

        if (error is not null)
        {
            Fail(status, error);
        }

        _report.StepFinished(TestStepStatusOf(status), duration, error);
    }

    private void RefuseUnmatched(PlannedStep step)
    {
        _report.StepStarted(step.TestStepId);
        if (step.Match.Error is not { } error)
        {
            _trace.Undefined(step.Info, step.Match.OutOfScope);
            _missing.Add(step.Info);
            Fail(ScenarioExecutionStatus.UndefinedStep, null);
            _report.Suggested(step);
            _report.StepFinished(TestStepStatus.Undefined);
            return;
        }

        _trace.BindingError(error);
        Fail(ScenarioExecutionStatus.BindingError, error);
        _report.StepFinished(error is AmbiguousBindingException ? TestStepStatus.Ambiguous : TestStepStatus.Failed, TimeSpan.Zero, error);
    }

    private void SkipFrom(int index)
    {
        foreach (var step in _plan.Steps.Skip(index))
        {
            SkipHooks(step.AfterPreviousBlock);
            SkipHooks(step.BeforeBlock);
            Skip(step);
        }

        SkipHooks(_plan.AfterLastBlock);
    }

    private void Skip(PlannedStep step)
    {
        _context.StepContext = new ScenarioStepContext(step.Info) { Status = ScenarioExecutionStatus.Skipped };
        _trace.Step(step.PickleStep.Step.Keyword, step.Info);
        if (step.Match.IsExecutable || _context.ScenarioExecutionStatus == ScenarioExecutionStatus.Skipped)
        {
            _trace.SkippedBecauseOfPreviousErrors();
            SkipHooks(step.Before);
            _report.StepStarted(step.TestStepId);
            _report.StepFinished(TestStepStatus.Skipped);
            SkipHooks(step.After);
        }
        else
        {
            RefuseUnmatched(step);
        }

        _context.StepContext = null!;
    }

    private void SkipHooks(IEnumerable<PlannedHook> hooks)
    {
        foreach (var hook in hooks)
        {
            _report.StepStarted(hook.TestStepId);
            _report.StepFinished(TestStepStatus.Skipped);
        }
    }

    // After one that fails, the others of its kind are skipped.
    private async Task<Exception?> RunHooksAsync(IReadOnlyList<PlannedHook> hooks)
    {
        for (var index = 0; index < hooks.Count; index++)
        {
            if (await RunHookAsync(hooks[index]) is { } error)
            {
                SkipHooks(hooks.Skip(index + 1));
                return error;
            }
        }

        return null;
    }

    private async Task<Exception?> RunHookAsync(PlannedHook planned)
    {
        _report.StepStarted(planned.TestStepId);
        var method = planned.Hook.Method;
        var start = Stopwatch.GetTimestamp();
        Exception? error = null;
        try
        {
            var arguments = method.ParameterTypes.Select(parameter => (object?)_container.Resolve(parameter)).ToArray();
            await _flow.RunAsync(method, _container, arguments);
        }
        catch (Exception thrown)
        {
            error = thrown;
        }

        var status = StatusOf(error);
        _report.StepFinished(TestStepStatusOf(status), Stopwatch.GetElapsedTime(start), error);
        if (error is not null)
        {
            // A hook that fails is an error of the test, whatever else was wrong before.
            _context.TestError ??= error;
            _context.ScenarioExecutionStatus = status == ScenarioExecutionStatus.Skipped ? status : ScenarioExecutionStatus.TestError;
        }

        return error;
    }

    private ScenarioExecutionStatus StatusOf(Exception? error) => error switch
    {
        null => ScenarioExecutionStatus.OK,
        PendingStepException => ScenarioExecutionStatus.StepDefinitionPending,
        BindingException => ScenarioExecutionStatus.BindingError,
        _ => _run.Host.StatusOf(error) ?? ScenarioExecutionStatus.TestError,
    };

    private static TestStepStatus TestStepStatusOf(ScenarioExecutionStatus status) => status switch
    {
        ScenarioExecutionStatus.OK => TestStepStatus.Passed,
        ScenarioExecutionStatus.StepDefinitionPending => TestStepStatus.Pending,
        ScenarioExecutionStatus.UndefinedStep => TestStepStatus.Undefined,
        ScenarioExecutionStatus.Skipped => TestStepStatus.Skipped,
        _ => TestStepStatus.Failed,
    };

    private void Fail(ScenarioExecutionStatus status, Exception? error)
    {
        _context.StepContext.Status = status;
        _context.StepContext.StepError = error;
        if (_context.ScenarioExecutionStatus < status)
        {
            _context.ScenarioExecutionStatus = status;
            _context.TestError = error ?? _context.TestError;
        }
    }

    [DoesNotReturn]
    [StackTraceHidden]
    private void Throw()
    {
        var error = _context.ScenarioExecutionStatus switch
        {
            ScenarioExecutionStatus.UndefinedStep => Unfinished(new MissingStepDefinitionException(StepSnippet.Class(_missing)), []),
            ScenarioExecutionStatus.StepDefinitionPending when _context.TestError is PendingStepException pending => Unfinished(pending, _pending),
            _ => _context.TestError!,
        };
        ExceptionDispatchInfo.Throw(error);
    }

    private Exception Unfinished(Exception error, IEnumerable<string> calls)
    {
        var message = string.Join($"{Environment.NewLine}  ", calls.Prepend(error.Message));
        return _run.Settings.MissingOrPendingStepsOutcome switch
        {
            MissingOrPendingStepsOutcome.Error => error,
            MissingOrPendingStepsOutcome.Ignore => _run.Host.Ignore(message),
            _ => _run.Host.Inconclusive(message),
        };
    }
}
