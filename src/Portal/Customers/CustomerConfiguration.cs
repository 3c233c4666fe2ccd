using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PortalAcceptance.Portal.Customers;

internal sealed class CustomerConfiguration : IEntityTypeConfiguration<Customer>
{
    public void Configure(EntityTypeBuilder<Customer> builder)
    {
        builder.ToTable("Customers");
        builder.Property(customer => customer.Email).HasMaxLength(CustomerLimits.Email).IsRequired();
        builder.Property(customer => customer.PendingEmail).HasMaxLength(CustomerLimits.Email);
        builder.Property(customer => customer.FirstName).HasMaxLength(CustomerLimits.Name);
        builder.Property(customer => customer.LastName).HasMaxLength(CustomerLimits.Name);
        builder.Property(customer => customer.Company).HasMaxLength(CustomerLimits.Company);
        builder.Property(customer => customer.PhoneNumber).HasMaxLength(CustomerLimits.Phone);
        builder.Property(customer => customer.Language).HasMaxLength(8);
        builder.Property(customer => customer.TimeZoneId).HasMaxLength(64);
        builder.Property(customer => customer.PlanCode).HasMaxLength(32);
        builder.Property(customer => customer.Version).IsConcurrencyToken();
        builder.Ignore(customer => customer.LoginId).Ignore(customer => customer.Culture).Ignore(customer => customer.TimeZone);
        builder.HasOne(customer => customer.Billing).WithOne().HasForeignKey<BillingInformation>(billing => billing.CustomerId);
    }
}
