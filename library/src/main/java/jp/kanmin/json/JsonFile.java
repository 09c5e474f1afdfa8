package jp.kanmin.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import jp.kanmin.finding.Place;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.text.Decoded;

/// A document read from a file: JSON, or YAML with the same keys.
///
/// @param root the whole document
/// @param charset the encoding it was written in; only UTF-8 is right for exchange
public record JsonFile(Json root, Charset charset) {

    /// The largest document taken in, in bytes. A plan of 500 measures has less than 2 MB.
    public static final int LARGEST = 32 << 20;

    /// Reads a file.
    ///
    /// @throws UserError when there is no such file or it cannot be opened
    /// @throws Unreadable when its content is not a document
    public static JsonFile read(Path file) throws Unreadable {
        return read(bytes(file));
    }

    /// Reads a document from bytes. Content that begins like JSON is JSON, anything else YAML.
    ///
    /// @throws Unreadable when they are not a document, or more than one may have
    public static JsonFile read(byte[] bytes) throws Unreadable {
        mustNotBeTooLarge(bytes);
        var decoded = Decoded.of(bytes).orElseThrow(() -> new Unreadable(Place.whole(),
                Words.of("文字として読めないファイルです。", "The file is not text."),
                Words.of("JSONまたはYAMLのファイルを、UTF-8で保存して指定してください。",
                        "Give a JSON or YAML file saved as UTF-8.")));
        return new JsonFile(parse(decoded.text()), decoded.charset());
    }

    /// The bytes of a file that is not larger than a document may be.
    public static byte[] bytes(Path file) throws Unreadable {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            mustNotBeTooLarge(bytes);
            return bytes;
        } catch (IOException _) {
            throw new UserError(
                    Words.of("ファイル「%s」を開けません。".formatted(file), "Cannot open “%s”.".formatted(file)),
                    Words.of("名前と場所を確かめてください。", "Check the name and the folder."));
        }
    }

    private static void mustNotBeTooLarge(byte[] bytes) throws Unreadable {
        if (bytes.length > LARGEST) {
            throw new Unreadable(Place.whole(),
                    Words.of("ファイルが大きすぎます（上限%dMB）。".formatted(LARGEST >> 20),
                            "The file is too large (limit %d MB).".formatted(LARGEST >> 20)),
                    Words.of("計画のファイルか確かめてください。画像は別のファイルに分けてください。",
                            "Check that it is the plan; keep pictures in files of their own."));
        }
    }

    public boolean isUtf8() {
        return charset.equals(StandardCharsets.UTF_8);
    }

    private static Json parse(String text) throws Unreadable {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (start == text.length()) {
            throw new Unreadable(Place.whole(),
                    Words.of("ファイルが空です。", "The file is empty."),
                    Words.of("内容のあるファイルを指定してください。", "Give a file with content."));
        }
        char first = text.charAt(start);
        return first == '{' || first == '[' ? JsonReader.read(text) : YamlReader.read(text);
    }
}
