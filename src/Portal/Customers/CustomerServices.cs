using Microsoft.AspNetCore.Identity;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Customers;

internal static class CustomerServices
{
    // For PBKDF2 with HMAC-SHA512, which Identity uses (OWASP Password Storage Cheat Sheet, 2023).
    private const int PasswordHashIterations = 210_000;

    private const string LockoutSection = "Portal:Lockout";

    public static IServiceCollection AddCustomers(this IServiceCollection services)
    {
        // Stateless, and needed by singletons; Identity would register it as scoped.
        services.AddSingleton<IPasswordHasher<Customer>, NormalizedPasswordHasher>();
        services.AddIdentityCore<Customer>(options =>
            {
                options.User.RequireUniqueEmail = true;
                options.User.AllowedUserNameCharacters = "";
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
                options.Password.RequiredLength = PasswordRules.MinimumLength;
                // Length and a list of common passwords are more effective than character classes (NIST SP 800-63B).
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
            })
            .AddEntityFrameworkStores<PortalDbContext>()
            .AddUserManager<CustomerManager>();
        services.AddOptions<IdentityOptions>()
            .Configure<IConfiguration>((options, configuration) => configuration.GetSection(LockoutSection).Bind(options.Lockout))
            .Validate(options => options.Lockout.MaxFailedAccessAttempts > 0, $"{LockoutSection}:MaxFailedAccessAttempts must be at least 1.")
            .Validate(options => options.Lockout.DefaultLockoutTimeSpan > TimeSpan.Zero, $"{LockoutSection}:DefaultLockoutTimeSpan must be longer than nothing, for example 00:15:00.")
            .ValidateOnStart();
        services.AddOptions<PasswordHasherOptions>()
            .Configure(options => options.IterationCount = PasswordHashIterations)
            .BindConfiguration("Portal:PasswordHashing")
            .Validate(options => options.IterationCount > 0, "Portal:PasswordHashing:IterationCount must be at least 1.")
            .ValidateOnStart();

        services.AddSingleton<CommonPasswords>();
        services.AddSingleton<IPasswordRules, PasswordRules>();
        services.AddSingleton<DecoyPassword>();
        services.AddScoped<ActivityLog>();
        services.AddScoped<CustomerMails>();
        services.AddScoped<CurrentPassword>();

        services.AddScoped<RespellLoginIds>();
        services.AddScoped<ISignUp, SignUp>();
        services.AddScoped<ILogIn, LogIn>();
        services.AddScoped<ChooseLanguage>();
        foreach (var update in typeof(ISectionUpdate<>).Assembly.GetTypes())
        {
            foreach (var form in update.GetInterfaces().Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ISectionUpdate<>)))
            {
                services.AddScoped(form, update);
            }
        }

        return services;
    }
}
