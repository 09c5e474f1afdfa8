package jp.kanmin.table.read.xlsx;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import jp.kanmin.table.read.xlsx.quick.PlainTexts;
import jp.kanmin.table.sheet.Texts;
import jp.kanmin.table.sheet.Workbook.Doubt.Kind;
import org.jspecify.annotations.Nullable;

/// The texts that the sheets of a workbook share.
final class SharedStrings {

    /// What stands for the empty text.
    static final int NOTHING = -1;
    static final int UNKNOWN = -2;

    private final Texts texts = new Texts();
    /// For each text of the part its number among the texts: parts may hold a text twice, with other ruby over it.
    private int[] numbers = new int[64];
    private int size;
    private @Nullable PlainTexts plain;

    /// Reads the texts from their part.
    static SharedStrings of(Parts parts, Optional<String> part) {
        var strings = new SharedStrings();
        int most = parts.budget().limits().text();
        part.ifPresent(place -> parts.read(place, "", in -> strings.through(in, parts), xml -> {
            while (xml.next()) {
                if (xml.isStart("si")) {
                    var text = RichText.of(xml, most);
                    parts.budget().characters(text.length() + 2);
                    strings.add(text.length() > most ? cut(text, most, parts) : text);
                }
                strings.plainTexts();
            }
        }));
        return strings;
    }

    /// Plain texts are taken out of the stream before the parser sees them.
    private InputStream through(InputStream in, Parts parts) {
        plain = new PlainTexts(in, parts.budget().limits().text(), (signs, length) -> {
            parts.budget().characters(length + 2);
            add(length == 0 ? NOTHING : texts.number(signs, length));
        });
        return plain;
    }

    private void plainTexts() {
        if (plain != null) {
            plain.take();
        }
    }

    Texts texts() {
        return texts;
    }

    /// The number of a text by its place in the part.
    int number(int index) {
        return index >= 0 && index < size ? numbers[index] : UNKNOWN;
    }

    private void add(String text) {
        add(text.isEmpty() ? NOTHING : texts.number(text));
    }

    private void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + size / 2);
        }
        numbers[size++] = number;
    }

    private static String cut(String text, int most, Parts parts) {
        parts.doubts().add(Kind.DAMAGED,
                "%,d字を超える文字が入ったセルがあり、その先は読んでいません。元の表で確かめてください。".formatted(most),
                "A cell holds more than %,d characters; the rest was not read. Check it in the original."
                        .formatted(most));
        return text.substring(0, most);
    }
}
