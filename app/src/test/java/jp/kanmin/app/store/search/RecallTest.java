package jp.kanmin.app.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kanmin.app.store.search.source.MeasureEntries;
import jp.kanmin.text.SearchForm;
import org.junit.jupiter.api.Test;

/// Held against looking through every text: whatever stands in one is found.
class RecallTest {

    private static final int PIECES = 1_500;
    /// A mark at the beginning of a word is no part of it.
    private static final Pattern QUOTED = Pattern.compile("(^|[\\s　、])[\"“「『]");
    private static final List<Entry> ENTRIES = MeasureEntries.all();

    @Test
    void every_piece_of_two_characters_or_more_is_found_wherever_it_stands() {
        var random = new Random(2026);
        var texts = ENTRIES.stream().flatMap(RecallTest::texts).toList();
        try (var index = Filled.shipped()) {
            for (int i = 0; i < PIECES; i++) {
                var piece = piece(texts.get(random.nextInt(texts.size())), random);
                if (QUOTED.matcher(piece).find()) {
                    continue;
                }

                var expected = ENTRIES.stream()
                        .filter(entry -> Arrays.stream(words(piece))
                                .allMatch(word -> texts(entry).anyMatch(text -> text.contains(word))))
                        .map(entry -> entry.kind() + " " + entry.id()).collect(Collectors.toSet());

                assertThat(Filled.all(index, piece)).as("«%s»", piece).containsAll(expected);
            }
        }
    }

    @Test
    void two_characters_in_folded_form_are_found_wherever_they_stand_and_nowhere_else() {
        try (var index = Filled.shipped()) {
            for (var word : List.of("京都", "俳句", "防災", "予約", "漁業", "観光", "空家", "介護", "保育", "AI", "図書", "市民",
                    "交付", "税務")) {
                var folded = SearchForm.of(word);
                var expected = ENTRIES.stream()
                        .filter(entry -> texts(entry).anyMatch(text -> SearchForm.of(text).contains(folded)))
                        .map(entry -> entry.kind() + " " + entry.id()).collect(Collectors.toSet());

                var found = Filled.all(index, word);

                assertThat(found).as(word).containsAll(expected);
                if (!List.of("空家", "AI").contains(word)) {
                    assertThat(found).as(word).isEqualTo(expected);
                }
            }
        }
    }

    private static Stream<String> texts(Entry entry) {
        return Stream.of(Stream.of(entry.title()), entry.names().stream(), entry.texts().stream())
                .flatMap(all -> all);
    }

    private static String piece(String text, Random random) {
        if (text.length() < 3) {
            return text;
        }
        int start = random.nextInt(text.length() - 1);
        return text.substring(start, Math.min(text.length(), start + 2 + random.nextInt(9)));
    }

    /// As a question divides them.
    private static String[] words(String piece) {
        var words = new ArrayList<>(List.of(piece.split("[\\s　、]+", -1)));
        words.removeIf(String::isEmpty);
        return words.toArray(String[]::new);
    }
}
