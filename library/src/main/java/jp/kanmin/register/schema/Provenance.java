package jp.kanmin.register.schema;

/// Where a schema comes from and what of it is not known.
///
/// @param columns `complete`, `full header seen`, `partial` or `unknown`
/// @param required `2019`, `own`, `foreign` or `unknown`
/// @param source what it was made from
/// @param note what a reader should know of it
public record Provenance(String columns, String required, String source, String note) {

    public static final Provenance FOREIGN = new Provenance("complete", "foreign", "", "");

    /// Whether the columns are known well enough to recognise a file by them.
    public boolean hasColumns() {
        return !columns.equals("unknown");
    }
}
