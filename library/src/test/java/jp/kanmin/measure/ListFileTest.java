package jp.kanmin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonFile;
import jp.kanmin.json.JsonText;
import jp.kanmin.json.Unreadable;
import jp.kanmin.measure.list.MeasureListImporter;
import org.junit.jupiter.api.Test;

/// The shipped list of 2019 is what the importer makes of the official one, with summaries and support in our words.
/// `-Dgolden=write` imports it anew and keeps our words; the difference is the review.
class ListFileTest {

    private static final Path FILE = Path.of(System.getProperty("kanmin.root", ".."), "library", "src",
            "main",
            "resources", "jp", "kanmin", "measure", "list-2019.json");

    @Test
    void the_shipped_list_is_the_official_one_in_our_words() throws IOException, Unreadable {
        var official = MeasureListImporter.read(Seeds.list(), Editions.LIST_2019).measures();
        var file = JsonFile.read(FILE).root();
        var ours = new Item(file).items("measures").toList();
        var explained = official.stream().map(m -> inOurWords(m, ours)).toList();

        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(FILE, JsonText.pretty(file.replaced("measures", new Json.Arr(
                    explained.stream().<Json>map(NationalMeasure::toJson).toList()))));
            return;
        }
        assertThat(Editions.newest().measures()).isEqualTo(explained);
    }

    @Test
    void every_measure_is_explained_in_one_line() {
        assertThat(Editions.newest().measures())
                .allMatch(m -> m.summary().endsWith("。") && m.summary().length() < 120
                        && !m.summary().contains("\n") && m.support().length() < 120);
    }

    private static NationalMeasure inOurWords(NationalMeasure official, List<Item> ours) {
        var own = ours.stream().filter(item -> item.number("no").orElse(0) == official.no()).findFirst()
                .orElseThrow();
        return official.explained(own.text("summary"), own.text("support"));
    }
}
