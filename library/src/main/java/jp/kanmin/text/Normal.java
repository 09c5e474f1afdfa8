package jp.kanmin.text;

/// Text in a normal form, line by line: the one entrance for the command `text normalize`.
public final class Normal {

    /// For reading, or for comparing.
    public enum Form {
        /// Damaged characters mended, everything else kept ([Repair]).
        PRINT,
        /// Also width, case, kana and spelling folded ([SearchForm]).
        SEARCH
    }

    private Normal() {}

    /// One line in the form asked for. A line stays one line.
    public static String line(String line, Form form) {
        return switch (form) {
            case PRINT -> Repair.print(line).text();
            case SEARCH -> SearchForm.of(line);
        };
    }
}
