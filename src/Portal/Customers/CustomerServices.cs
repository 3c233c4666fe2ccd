using Microsoft.AspNetCore.Identity;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Customers;

/// <summary>Adds the customers and what they can do about their accounts.</summary>
internal static class CustomerServices
{
    // Of PBKDF2 with HMAC-SHA512, which Identity uses: OWASP's Password Storage Cheat Sheet, as of 2023 on.
    private const int PasswordHashIterations = 210_000;

    private const string LockoutSection = "Portal:Lockout";

    public static IServiceCollection AddCustomers(this IServiceCollection services)
    {
        // Neither keeps any state, and services that live as long as the portal need them; Identity would make one per request.
        services.AddSingleton<IPasswordHasher<Customer>, PasswordHasher<Customer>>();
        services.AddSingleton<ILookupNormalizer, UpperInvariantLookupNormalizer>();
        services.AddIdentityCore<Customer>(options =>
            {
                options.User.RequireUniqueEmail = true;
                options.User.AllowedUserNameCharacters = "";
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
                options.Password.RequiredLength = PasswordRules.MinimumLength;
                // Length and a list of common passwords do more than classes of characters (NIST SP 800-63B).
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

        services.AddScoped<ISignUp, SignUp>();
        services.AddScoped<ILogIn, LogIn>();
        services.AddScoped<ChooseLanguage>();
        services.AddScoped<ISectionUpdate<PasswordChange>, UpdatePassword>();
        services.AddScoped<ISectionUpdate<AccountForm>, UpdateAccountInformation>();
        services.AddScoped<ISectionUpdate<BillingForm>, UpdateBillingInformation>();
        return services;
    }
}
