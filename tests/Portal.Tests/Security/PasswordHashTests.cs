using System.Buffers.Binary;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Security;

[Parallelizable(ParallelScope.All)]
internal sealed class PasswordHashTests
{
    [Test]
    public void AreAsStrongAsOwaspAdvisesUnlessConfiguredOtherwise()
    {
        using var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
            .AddCustomers()
            .BuildServiceProvider();

        var hash = services.GetRequiredService<IPasswordHasher<Customer>>().HashPassword(new Customer(), "a fine day for sailing");

        var (format, function, iterations, salt) = Read(hash);
        format.Should().Be(1, "that is PBKDF2 with a function named in the hash");
        function.Should().Be(2, "that is HMAC-SHA512");
        iterations.Should().Be(210_000);
        salt.Should().Be(16, "bytes are 128 bits");
    }

    [Test]
    public async Task AreMadeAnewAtALoginOnceTheyAreToBeStronger()
    {
        await using var database = await TestDatabase.CreateAsync();
        SeededTestCustomer customer;
        await using (var before = await PortalUnderTest.StartAsync(database))
        {
            customer = await before.SeedAsync();
        }

        await using var after = await PortalUnderTest.StartAsync(database, "--Portal:PasswordHashing:IterationCount=7");
        using var browser = await after.LogInAsync(customer);

        await using var context = database.Open();
        Read((await context.Users.SingleAsync(row => row.Id == customer.Id)).PasswordHash!).Iterations.Should().Be(7);
        using var again = await after.LogInAsync(customer);
    }

    [TestCase("not the password")]
    [TestCase("not the passwo\u0302rd")]
    public async Task AreCheckedOncePerLoginForKnownLockedAndUnknownCustomers(string password)
    {
        var portal = SharedPortal.Instance;
        var (customer, locked) = (await portal.SeedAsync(), await portal.SeedAsync());
        using var browser = portal.NewBrowser();
        for (var failure = 0; failure < 5; failure++)
        {
            await browser.LogInAsync(locked.LoginId, "not the password");
        }

        foreach (var email in new[] { customer.LoginId, locked.LoginId, "nobody@example.org", "nobody" })
        {
            await using var scope = portal.Services.CreateAsyncScope();
            var hasher = new CountingHasher(scope.ServiceProvider.GetRequiredService<IPasswordHasher<Customer>>());
            var decoy = new DecoyPassword(hasher);
            _ = decoy.Hash;
            var customers = ActivatorUtilities.CreateInstance<CustomerManager>(scope.ServiceProvider, hasher);
            var logIn = ActivatorUtilities.CreateInstance<LogIn>(scope.ServiceProvider, customers, hasher, decoy);
            hasher.Made = 0;

            var result = await logIn.ExecuteAsync(new Credentials { Email = email, Password = password }, CancellationToken.None);

            result.Errors.Should().ContainSingle().Which.Message.Should().Be("The email address or password is incorrect.");
            (hasher.Checked, hasher.Made).Should().Be((1, 0), $"{email} must cost what any other does");
        }
    }

    // The version 3 format of PasswordHasher in ASP.NET Core Identity: https://github.com/dotnet/aspnetcore.
    private static (int Format, uint Function, uint Iterations, uint Salt) Read(string hash)
    {
        var bytes = Convert.FromBase64String(hash);
        return (bytes[0], Number(1), Number(5), Number(9));

        uint Number(int at) => BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at));
    }

    private sealed class CountingHasher(IPasswordHasher<Customer> inner) : IPasswordHasher<Customer>
    {
        public int Made { get; set; }

        public int Checked { get; private set; }

        public string HashPassword(Customer user, string password)
        {
            Made++;
            return inner.HashPassword(user, password);
        }

        public PasswordVerificationResult VerifyHashedPassword(Customer user, string hashedPassword, string providedPassword)
        {
            Checked++;
            return inner.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
