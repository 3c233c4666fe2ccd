using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.Sessions;

internal sealed class StartedSessionConfiguration : IEntityTypeConfiguration<StartedSession>
{
    public void Configure(EntityTypeBuilder<StartedSession> builder)
    {
        builder.ToTable("Sessions");
        builder.Property(session => session.IpAddress).HasMaxLength(45);
        builder.HasOne<Customer>().WithMany().HasForeignKey(session => session.CustomerId);
    }
}
