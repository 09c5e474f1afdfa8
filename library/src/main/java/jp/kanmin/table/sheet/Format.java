package jp.kanmin.table.sheet;

import java.util.Locale;

/// What a file really is, told by its content and not by its name.
public enum Format {
    XLSX,
    XLSM,
    XLSB,
    XLS,
    ODS,
    CSV,
    TSV,
    HTML,
    /// The XML that Excel 2003 wrote.
    XML,
    JSON,
    PDF,
    DOCX,
    DOC,
    ZIP,
    /// A workbook that wants a password.
    ENCRYPTED,
    /// A picture or anything else without cells.
    OTHER;

    /// As JSON says it: `xlsx`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it is a list without sheets, looks and formulas.
    public boolean isList() {
        return this == CSV || this == TSV;
    }
}
