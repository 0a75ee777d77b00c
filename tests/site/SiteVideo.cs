using System.Diagnostics;

namespace Tapescript.TestSite;

/// <summary>A real, tiny video, made by ffmpeg when it is first asked for.</summary>
internal sealed class SiteVideo(string folder)
{
    private readonly Lazy<Task<string>> path = new(() => MakeAsync(Path.Combine(folder, "talk.mp4")));

    public Task<string> PathAsync() => path.Value;

    private static async Task<string> MakeAsync(string path)
    {
        string[] arguments =
        [
            "-v",
            "error",
            "-nostdin",
            "-f",
            "lavfi",
            "-i",
            "testsrc=duration=2:size=64x64:rate=5",
            "-f",
            "lavfi",
            "-i",
            "sine=duration=2",
            "-c:v",
            "mpeg4",
            "-c:a",
            "aac",
            "-shortest",
            "-y",
            path,
        ];
        using var ffmpeg =
            Process.Start(new ProcessStartInfo("ffmpeg", arguments) { RedirectStandardError = true })
            ?? throw new InvalidOperationException("ffmpeg did not start.");
        var errors = await ffmpeg.StandardError.ReadToEndAsync();
        await ffmpeg.WaitForExitAsync();
        if (ffmpeg.ExitCode != 0)
            throw new InvalidOperationException($"ffmpeg made no video: {errors}");
        return path;
    }
}
