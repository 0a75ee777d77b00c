using System.ComponentModel.DataAnnotations;

namespace Tapescript.Fetch;

/// <summary>Options of the fetch service, section <c>Fetch</c> (environment: <c>TAPESCRIPT_FETCH__NAME</c>).</summary>
internal sealed class FetchOptions
{
    /// <summary>Folders below which local paths may be read, separated by semicolons. Empty: none may.</summary>
    public string LocalRoots { get; set; } = "";

    /// <summary>
    /// Private addresses that may be fetched from, separated by semicolons or commas:
    /// <c>127.0.0.1</c>, <c>localhost:8000</c>, <c>10.0.0.0/8</c>, <c>[::1]:8000</c>. Empty: none.
    /// </summary>
    public string AllowPrivateAddresses { get; set; } = "";

    /// <summary>How many sources are fetched at a time.</summary>
    [Range(1, 64)]
    public int Concurrency { get; set; } = 4;

    /// <summary>Downloads from one host at a time.</summary>
    [Range(1, 64)]
    public int PerHost { get; set; } = 2;

    /// <summary>Largest transcript, in bytes after decompression.</summary>
    [Range(1024, 1024L * 1024 * 1024)]
    public long MaxBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>Most redirects that are followed.</summary>
    [Range(0, 20)]
    public int MaxRedirects { get; set; } = 5;

    /// <summary>Longest URL, in characters.</summary>
    [Range(64, 65536)]
    public int MaxUrlLength { get; set; } = 2048;

    /// <summary>Seconds that one download may take.</summary>
    [Range(1, 3600)]
    public int DownloadSeconds { get; set; } = 120;

    /// <summary>Seconds that making a connection may take.</summary>
    [Range(1, 300)]
    public int ConnectSeconds { get; set; } = 15;

    /// <summary>The yt-dlp program: a name on the PATH or a path.</summary>
    [Required]
    public string YtDlp { get; set; } = "yt-dlp";

    /// <summary>Seconds that yt-dlp may take.</summary>
    [Range(1, 3600)]
    public int YtDlpSeconds { get; set; } = 180;

    /// <summary>Most bytes that yt-dlp may print, and most that it may download while it reads a page.</summary>
    [Range(1024, 1024L * 1024 * 1024)]
    public long YtDlpMaxBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>Most members that a folder or a playlist may have.</summary>
    [Range(1, 100_000)]
    public int MaxMembers { get; set; } = 5000;

    /// <summary>
    /// Seconds for which what was fetched from a URL or a path is good enough for another run. 0: each run fetches anew.
    /// </summary>
    [Range(0, 31_536_000)]
    public int FreshSeconds { get; set; }
}
