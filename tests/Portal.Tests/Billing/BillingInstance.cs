using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Localization;
using PortalAcceptance.Portal.Mail;
using PortalAcceptance.Portal.Tests.Support;
using PortalAcceptance.SandboxGateway;

namespace PortalAcceptance.Portal.Tests.Billing;

internal sealed class BillingInstance : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public BillingInstance(
        TestDatabase database, ManualClock clock, IMailer outbox, Action<IServiceCollection>? configure = null, Interruptions? interruptions = null)
    {
        Interruptions = interruptions ?? new Interruptions();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
            [new($"{BillingOptions.Section}:{nameof(BillingOptions.SandboxBooks)}", Path.Combine(database.Folder, "sandbox-gateway.db"))]).Build();
        var services = new ServiceCollection()
            .AddLogging()
            .AddHttpContextAccessor()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton<TimeProvider>(clock)
            .AddScoped<CustomerClock>()
            .AddSingleton<TextCatalog>()
            .AddSingleton<IMailer>(new InterruptedMailer(outbox, Interruptions))
            .AddScoped<ActivityLog>()
            .AddScoped<ISectionUpdate<CreditCard>, SaveCreditCard>()
            .AddDbContext<PortalDbContext>(builder =>
            {
                database.Connect(builder);
                builder.AddInterceptors(new InterruptedSaves(Interruptions));
            })
            .AddBilling();
        services.Replace(ServiceDescriptor.Singleton<IPaymentGateway>(provider =>
            new InterruptedGateway(new SandboxPaymentGateway(provider.GetRequiredService<SandboxCardGateway>()), Interruptions)));
        configure?.Invoke(services);
        _services = services.BuildServiceProvider(validateScopes: true);
    }

    public Interruptions Interruptions { get; }

    public InterruptedGateway Gateway => (InterruptedGateway)_services.GetRequiredService<IPaymentGateway>();

    public SandboxCardGateway Sandbox => _services.GetRequiredService<SandboxCardGateway>();

    public BillingRun BillingRun => _services.GetRequiredService<BillingRun>();

    public AutomaticClose AutomaticClose => (AutomaticClose)_services.GetServices<IHostedService>().Single();

    public Task<FormResult> SaveCardAsync(Guid customerId, CreditCard card) =>
        UseAsync(services => services.GetRequiredService<ISectionUpdate<CreditCard>>().ExecuteAsync(customerId, card, CancellationToken.None));

    public Task<T> ReadAsync<T>(Func<PortalDbContext, Task<T>> read) => UseAsync(services => read(services.GetRequiredService<PortalDbContext>()));

    public Task<T> RecordsAsync<T>(Func<BillingRecords, Task<T>> read) => UseAsync(services => read(services.GetRequiredService<BillingRecords>()));

    public async Task<T> UseAsync<T>(Func<IServiceProvider, Task<T>> use)
    {
        await using var scope = _services.CreateAsyncScope();
        return await use(scope.ServiceProvider);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
