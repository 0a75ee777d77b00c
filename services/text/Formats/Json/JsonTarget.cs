using System.Text.Json;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>What takes the pieces of a JSON transcript as they are read.</summary>
internal abstract class JsonTarget
{
    /// <summary>The name of the list that a file has which is nothing but a list, or a list's item on each line.</summary>
    public const string Root = "";

    /// <summary>Whether a member of the file is a list of things to take one by one.</summary>
    public abstract bool IsList(string name);

    /// <summary>Whether any other member is wanted.</summary>
    public abstract bool IsWanted(string name);

    public abstract void Member(string name, JsonElement value);

    public abstract void Item(string list, JsonElement item, LineRange lines);
}
