using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PortalAcceptance.Portal.Customers;

internal sealed class ActivityConfiguration : IEntityTypeConfiguration<Activity>
{
    public void Configure(EntityTypeBuilder<Activity> builder)
    {
        builder.ToTable("Activities");
        builder.Property(activity => activity.Kind).HasConversion<string>().HasMaxLength(64);
        builder.Property(activity => activity.IpAddress).HasMaxLength(45);
        builder.HasOne<Customer>().WithMany().HasForeignKey(activity => activity.CustomerId);
        builder.HasIndex(activity => new { activity.CustomerId, activity.At });
    }
}
