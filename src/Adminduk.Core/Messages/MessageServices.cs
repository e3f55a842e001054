using Microsoft.Extensions.DependencyInjection;

namespace Adminduk.Core.Messages;

/// <summary>Registers sending.</summary>
public static class MessageServices
{
    /// <summary>Adds the desk, the gateways that are configured, and the sender that runs in the background.</summary>
    public static IServiceCollection AddAdmindukMessages(this IServiceCollection services, MessagingOptions options)
    {
        if (options.Smtp.Host.Length > 0) services.AddSingleton<IMessageGateway>(new SmtpGateway(options.Smtp));
        if (options.Gammu.Folder.Length > 0) services.AddSingleton<IMessageGateway>(new GammuGateway(options.Gammu));
        services.AddSingleton<OutboxPump>();
        services.AddHostedService<OutboxSender>();
        services.AddScoped<MessageDesk>();
        return services;
    }
}
