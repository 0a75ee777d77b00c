namespace Tapescript.Text.Search;

internal enum QueryLexemeKind
{
    Operand,
    Or,
    Open,
    Close,
}
