namespace Tapescript.Platform.Tests.Support;

public enum Transport
{
    Memory,
    RabbitMq,
}
