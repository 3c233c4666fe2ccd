using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.Billing;

internal sealed class CardOnFileConfiguration : IEntityTypeConfiguration<CardOnFile>
{
    public void Configure(EntityTypeBuilder<CardOnFile> builder)
    {
        builder.ToTable("CardsOnFile");
        builder.HasKey(card => card.CustomerId);
        builder.Property(card => card.CustomerId).ValueGeneratedNever();
        builder.HasOne<Customer>().WithOne().HasForeignKey<CardOnFile>(card => card.CustomerId);
        builder.Property(card => card.Token).HasMaxLength(64);
        builder.Property(card => card.Brand).HasMaxLength(32);
        builder.Property(card => card.LastFour).HasMaxLength(4);
        builder.Property(card => card.Version).IsConcurrencyToken();
        builder.Ignore(card => card.Label).Ignore(card => card.Description);
    }
}
