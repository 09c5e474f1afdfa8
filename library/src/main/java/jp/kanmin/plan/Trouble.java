package jp.kanmin.plan;

/// Something in the document that could not be taken as it stands. A rule says each of them.
public sealed interface Trouble {

    String path();

    /// The value has another shape than the format wants.
    record Shape(String path, String wantedJa, String wantedEn) implements Trouble {}

    /// The key is not in the format; it is kept.
    record UnknownKey(String path) implements Trouble {}

    /// The date cannot be read, or is still to be filled.
    record Date(String path, String written) implements Trouble {}

    /// The value is none of the words the format knows.
    record Choice(String path, String written, String choices) implements Trouble {}

    /// The file is not in UTF-8.
    record Encoding(String path, String charset) implements Trouble {}
}
