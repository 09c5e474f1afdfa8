package jp.kanmin.plan.sheet;

/// A column to fill in.
///
/// @param path where its content stands within the measure or indicator
/// @param width in letters
public record Column(String heading, String path, Form form, int width) {

    static final int NARROW = 12;
    static final int WIDE = 36;

    static Column narrow(String heading, String path, Form form) {
        return new Column(heading, path, form, NARROW);
    }

    static Column wide(String heading, String path, Form form) {
        return new Column(heading, path, form, WIDE);
    }
}
