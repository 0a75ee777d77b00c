using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Tapescript.Platform.Hosting;

public static class OptionsRegistration
{
    /// <summary>Binds a section, validates it at start-up, and lists it in the <see cref="OptionsCatalogue"/>.</summary>
    public static IServiceCollection AddValidatedOptions<TOptions>(
        this IServiceCollection services,
        IConfiguration configuration,
        string section
    )
        where TOptions : class, new()
    {
        services.AddOptions<TOptions>().Bind(configuration.GetSection(section)).ValidateOnStart();
        services.AddSingleton(new OptionsSection(section, typeof(TOptions), () => new TOptions()));
        services.AddSingleton<Microsoft.Extensions.Options.IValidateOptions<TOptions>>(
            new AnnotationsValidator<TOptions>(section)
        );
        return services;
    }
}
