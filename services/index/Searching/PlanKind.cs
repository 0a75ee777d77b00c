namespace Tapescript.Index.Searching;

internal enum PlanKind
{
    Leaf,
    Filter,
    All,
    Any,
}
