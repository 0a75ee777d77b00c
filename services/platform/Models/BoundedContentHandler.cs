namespace Tapescript.Platform.Models;

/// <summary>Reads an answer as a whole, and gives up on one that does not end.</summary>
internal sealed class BoundedContentHandler(HttpMessageHandler inner, int mostBytes) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        var response = await base.SendAsync(request, ct);
        var whole = new MemoryStream();
        await using var body = await response.Content.ReadAsStreamAsync(ct);
        var piece = new byte[16 * 1024];
        for (int read; (read = await body.ReadAsync(piece, ct)) > 0; )
        {
            if (whole.Length + read > mostBytes)
                throw new ModelException("model.too-large", $"The model's answer is larger than {mostBytes} bytes.");
            whole.Write(piece, 0, read);
        }

        var content = new ByteArrayContent(whole.ToArray());
        foreach (var (name, values) in response.Content.Headers)
            content.Headers.TryAddWithoutValidation(name, values);
        response.Content = content;
        return response;
    }
}
