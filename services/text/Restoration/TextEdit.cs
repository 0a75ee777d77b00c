namespace Tapescript.Text.Restoration;

/// <summary>A sign that is put in before a place, or that stands there in another case.</summary>
/// <param name="At">The place in UTF-16 units.</param>
/// <param name="Sign">The sign.</param>
/// <param name="Replaces">True for another case of the letter there.</param>
internal readonly record struct TextEdit(int At, char Sign, bool Replaces);
