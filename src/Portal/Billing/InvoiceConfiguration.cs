using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.Billing;

// The two unique indexes make it safe to close a month twice at the same time.
internal sealed class InvoiceConfiguration : IEntityTypeConfiguration<Invoice>
{
    public void Configure(EntityTypeBuilder<Invoice> builder)
    {
        builder.ToTable("Invoices");
        builder.HasIndex(invoice => new { invoice.CustomerId, invoice.Period }).IsUnique();
        builder.HasIndex(invoice => new { invoice.Period, invoice.Sequence }).IsUnique();
        builder.HasOne<Customer>().WithMany().HasForeignKey(invoice => invoice.CustomerId);
        builder.Property(invoice => invoice.Id).ValueGeneratedNever();
        builder.Property(invoice => invoice.Period).HasConversion(period => period.ToString(), text => BillingPeriod.Parse(text)).HasMaxLength(7);
        builder.Property(invoice => invoice.PlanName).HasMaxLength(64);
        builder.Property(invoice => invoice.Amount).HasPrecision(18, 2);
        builder.Property(invoice => invoice.Currency).HasMaxLength(3);
        builder.Property(invoice => invoice.Status).HasConversion<string>().HasMaxLength(16);
        builder.Property(invoice => invoice.CardBrand).HasMaxLength(32);
        builder.Property(invoice => invoice.CardLastFour).HasMaxLength(4);
        builder.Property(invoice => invoice.DeclinedToken).HasMaxLength(64);
        builder.Property(invoice => invoice.Notice).HasConversion<string>().HasMaxLength(16);
        builder.Property(invoice => invoice.Version).IsConcurrencyToken();
        builder.Ignore(invoice => invoice.Total).Ignore(invoice => invoice.Card);
        builder.ComplexProperty(invoice => invoice.BillTo, billTo =>
        {
            billTo.Property(to => to.Name).HasMaxLength(2 * CustomerLimits.Name + 1);
            billTo.Property(to => to.Company).HasMaxLength(CustomerLimits.Company);
            billTo.Property(to => to.Address).HasMaxLength(CustomerLimits.Address);
            billTo.Property(to => to.AddressLine2).HasMaxLength(CustomerLimits.Address);
            billTo.Property(to => to.City).HasMaxLength(CustomerLimits.City);
            billTo.Property(to => to.StateOrProvince).HasMaxLength(CustomerLimits.StateOrProvince);
            billTo.Property(to => to.PostalCode).HasMaxLength(CustomerLimits.PostalCode);
            billTo.Property(to => to.CountryCode).HasMaxLength(2);
            billTo.Property(to => to.TaxId).HasMaxLength(CustomerLimits.TaxId);
        });
    }
}
