using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PortalAcceptance.Portal.Customers;

internal sealed class BillingInformationConfiguration : IEntityTypeConfiguration<BillingInformation>
{
    public void Configure(EntityTypeBuilder<BillingInformation> builder)
    {
        builder.ToTable("BillingInformation");
        builder.HasKey(billing => billing.CustomerId);
        builder.Property(billing => billing.CustomerId).ValueGeneratedNever();
        builder.Property(billing => billing.BillingName).HasMaxLength(CustomerLimits.Name);
        builder.Property(billing => billing.Company).HasMaxLength(CustomerLimits.Company);
        builder.Property(billing => billing.Address).HasMaxLength(CustomerLimits.Address);
        builder.Property(billing => billing.AddressLine2).HasMaxLength(CustomerLimits.Address);
        builder.Property(billing => billing.City).HasMaxLength(CustomerLimits.City);
        builder.Property(billing => billing.CountryCode).HasMaxLength(2);
        builder.Property(billing => billing.StateOrProvince).HasMaxLength(CustomerLimits.StateOrProvince);
        builder.Property(billing => billing.PostalCode).HasMaxLength(CustomerLimits.PostalCode);
        builder.Property(billing => billing.TaxId).HasMaxLength(CustomerLimits.TaxId);
        builder.Property(billing => billing.InvoiceEmail).HasMaxLength(CustomerLimits.Email);
        builder.Property(billing => billing.Version).IsConcurrencyToken();
    }
}
