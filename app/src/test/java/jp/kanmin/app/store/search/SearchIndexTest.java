package jp.kanmin.app.store.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {

    @Test
    void what_was_replaced_is_found_at_once_and_what_it_replaced_is_gone() {
        try (var index = SearchIndex.inMemory()) {
            index.replace("one", List.of(Filled.entry("1", "古い計画", "")));
            index.replace("two", List.of(Filled.entry("2", "隣の計画", "")));
            index.replace("one", List.of(Filled.entry("3", "新しい計画", "")));

            assertThat(Filled.ids(index, "計画")).containsExactlyInAnyOrder("3", "2");

            index.remove("one");
            assertThat(Filled.ids(index, "計画")).containsExactly("2");
            index.replace("two", List.of());
            assertThat(Filled.ids(index, "")).isEmpty();
        }
    }

    @Test
    void readers_see_all_of_a_scope_or_none_of_it() throws Exception {
        try (var index = SearchIndex.inMemory(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            index.replace("plan", version(0));
            var done = new AtomicBoolean();
            var readers = IntStream.range(0, 3).<Future<Integer>>mapToObj(_ -> threads.submit(() -> {
                int searches = 0;
                while (!done.get() || searches == 0) {
                    var answer = index.search(Question.of("版").page(0, 100));
                    assertThat(answer.hits()).hasSize(30);
                    assertThat(answer.hits()).extracting(Answer.Hit::id)
                            .containsOnly(answer.hits().getFirst().id());
                    searches++;
                }
                return searches;
            })).toList();

            for (int i = 1; i <= 20; i++) {
                index.replace("plan", version(i));
                assertThat(Filled.ids(index, "第" + i + "版")).hasSize(20);
            }
            done.set(true);

            for (var reader : readers) {
                assertThat(reader.get()).isPositive();
            }
        }
    }

    private static List<Entry> version(int number) {
        return Stream.generate(() -> Filled.entry(Integer.toString(number), "施策", "第" + number + "版"))
                .limit(30)
                .toList();
    }

    @Test
    void filters_narrow_and_classes_are_counted() {
        try (var index = SearchIndex.inMemory()) {
            index.replace("a",
                    List.of(entry(Kind.MEASURE, "182079", "1", "観光"),
                            entry(Kind.MEASURE, "182079", "2", "観光"),
                            entry(Kind.MEASURE, "011002", "1", "移動"), entry(Kind.SAMPLE, "", "1", "移動")));
            var all = Question.of("地図").counted(Set.of("pillar", "field"));

            var answer = index.search(all);
            assertThat(answer.total()).isEqualTo(4);
            assertThat(answer.kinds()).isEqualTo(Map.of(Kind.MEASURE, 3, Kind.SAMPLE, 1));
            assertThat(answer.counts())
                    .isEqualTo(Map.of("pillar", Map.of("1", 3, "2", 1), "field", Map.of("観光", 2, "移動", 2)));

            assertThat(index.search(all.kinds(Set.of(Kind.SAMPLE))).total()).isEqualTo(1);
            assertThat(index.search(all.bodies(Set.of("182079", "999999"))).total()).isEqualTo(2);
            assertThat(index.search(all.facets(Map.of("pillar", Set.of("1", "9")))).total()).isEqualTo(3);
            assertThat(index.search(all.facets(Map.of("pillar", Set.of("1"), "field", Set.of("移動")))).total())
                    .isEqualTo(2);
            assertThat(index.search(all.facets(Map.of("pillar", Set.of(), "none", Set.of("x")))).total())
                    .isZero();
        }
    }

    private static Entry entry(Kind kind, String body, String pillar, String field) {
        return new Entry("x", kind, body, "農地の地図", List.of(), List.of(),
                Map.of("pillar", List.of(pillar), "field", List.of(field)));
    }

    @Test
    void pages_follow_one_another_without_gap_or_repetition() {
        try (var index = SearchIndex.inMemory()) {
            index.replace("a",
                    IntStream.range(0, 45).mapToObj(i -> Filled.entry("" + i, "同じ題名", "")).toList());
            var asked = Question.of("題名");

            var pages = IntStream.of(0, 20, 40, 60)
                    .mapToObj(from -> index.search(asked.page(from, 20)).hits()).toList();

            assertThat(pages.stream().flatMap(List::stream).map(Answer.Hit::id))
                    .containsExactlyElementsOf(IntStream.range(0, 45).mapToObj(Integer::toString).toList());
            assertThat(index.search(asked.page(Integer.MAX_VALUE, 20)).hits()).isEmpty();
            assertThat(index.search(asked.page(-5, 0)).total()).isEqualTo(45);
        }
    }

    @Test
    void an_index_in_a_folder_is_there_again_with_its_stamp(@TempDir Path folder) {
        var place = folder.resolve("a/b");
        try (var index = SearchIndex.in(place)) {
            assertThat(index.isNew()).isTrue();
            assertThat(index.stamp()).isEmpty();
            index.replace("a", List.of(Filled.entry("kept", "残るもの", "")));
            index.commit(42);
            assertThat(index.stamp()).hasValue(42);
            index.replace("a", List.of(Filled.entry("lost", "失われるもの", "")));
        }
        try (var index = SearchIndex.in(place)) {
            assertThat(index.isNew()).isFalse();
            assertThat(index.stamp()).hasValue(42);
            assertThat(Filled.ids(index, "")).containsExactly("kept");
        }
    }

    @Test
    void whichever_file_is_damaged_the_index_starts_anew(@TempDir Path folder) throws IOException {
        var whole = folder.resolve("whole");
        try (var index = SearchIndex.in(whole)) {
            index.replace("a", List.of(Filled.entry("1", "防災の計画", "説明")));
            index.commit(1);
        }
        var files = files(whole).stream().filter(file -> !file.equals("write.lock")).toList();
        assertThat(files).isNotEmpty();
        for (var file : files) {
            for (var harm : List.of("flip", "cut", "empty", "gone")) {
                var copy = folder.resolve(file + harm);
                Files.createDirectory(copy);
                for (var each : files) {
                    Files.copy(whole.resolve(each), copy.resolve(each));
                }
                Files.writeString(copy.resolve("notes.txt"), "nobody's index");
                harm(copy.resolve(file), harm);

                try (var index = SearchIndex.in(copy)) {
                    assertThat(index.isNew()).as("%s %s", file, harm).isTrue();
                    index.replace("a", List.of(Filled.entry("2", "新しい計画", "")));
                    index.commit(2);
                }
                try (var index = SearchIndex.in(copy)) {
                    assertThat(index.stamp()).hasValue(2);
                    assertThat(Filled.ids(index, "計画")).containsExactly("2");
                }
                assertThat(copy.resolve("notes.txt")).hasContent("nobody's index");
            }
        }
    }

    private static void harm(Path file, String harm) throws IOException {
        var bytes = Files.readAllBytes(file);
        switch (harm) {
            case "flip" -> {
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(file, bytes);
            }
            case "cut" -> Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
            case "empty" -> Files.write(file, new byte[0]);
            default -> Files.delete(file);
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void where_the_folder_cannot_be_used_the_index_is_in_memory(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("file"), "no folder");
        try (var first = SearchIndex.in(folder.resolve("held"));
                var second = SearchIndex.in(folder.resolve("held"));
                var third = SearchIndex.in(file)) {
            first.replace("a", List.of(Filled.entry("1", "計画", "")));
            first.commit(1);
            second.replace("a", List.of(Filled.entry("2", "計画", "")));
            second.commit(2);

            assertThat(second.isNew()).isTrue();
            assertThat(Filled.ids(first, "計画")).containsExactly("1");
            assertThat(Filled.ids(second, "計画")).containsExactly("2");
            assertThat(third.isNew()).isTrue();
        }
        assertThat(file).hasContent("no folder");
    }

    @Test
    void closing_twice_does_nothing_more_and_a_closed_index_says_so(@TempDir Path folder) {
        var index = SearchIndex.in(folder);
        index.close();
        index.close();

        assertThatThrownBy(() -> index.search(Question.of("計画"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> index.replace("a", List.of())).isInstanceOf(IllegalStateException.class);
    }
}
