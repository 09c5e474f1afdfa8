package jp.kanmin.table.read.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The texts that the sheets of a workbook share.
final class SharedStrings {

    private final List<String> texts = new ArrayList<>();

    /// Reads the texts from their part.
    static SharedStrings of(Parts parts, Optional<String> part) {
        var strings = new SharedStrings();
        int most = parts.budget().limits().text();
        part.ifPresent(place -> parts.read(place, "", xml -> {
            while (xml.next()) {
                if (xml.isStart("si")) {
                    var text = RichText.of(xml, most);
                    parts.budget().characters(text.length() + 2);
                    strings.texts.add(text);
                }
            }
        }));
        return strings;
    }

    /// A text by its place; null where there is none.
    @Nullable
    String get(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : null;
    }
}
