using MassTransit;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Tapescript.Platform.Hosting;

/// <summary>All that the host needs to know of a service: its name and what it registers.</summary>
public abstract class ServiceModule
{
    public abstract string Name { get; }

    public abstract void AddServices(IServiceCollection services, IConfiguration configuration);

    public abstract void AddConsumers(IBusRegistrationConfigurator bus);

    public virtual void MapEndpoints(IEndpointRouteBuilder routes) { }
}
