using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Services.Export;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Services.Fhir;

/// <summary>One service as a FHIR resource.</summary>
public static class GetHealthcareService
{
    [Requires(Permission.ViewServices)]
    public sealed record Query(Guid Id) : IQuery<HealthcareService>;

    internal sealed class Handler(PortalDbContext db, TimeProvider time) : IQueryHandler<Query, HealthcareService>
    {
        public async Task<HealthcareService> Handle(Query request, CancellationToken cancellationToken)
        {
            var today = time.Today();
            var records = await new ServiceRecords(db, today, cancellationToken).ReadAsync([request.Id], new RecordDetail(Updates: true));
            return ServiceToFhir.Resource(records.SingleOrDefault() ?? throw new NotFoundException("service"), today);
        }
    }
}
