package jp.kanmin.measure.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import jp.kanmin.measure.Effect;
import jp.kanmin.measure.NationalMeasure;
import jp.kanmin.measure.Seeds;
import org.junit.jupiter.api.Test;

/// Whatever happens to a list, it is read or refused, and nothing is made up. `-Dkanmin.mutations=50000` runs more.
class MutatedListTest {

    private static final int TIMES = Integer.getInteger("kanmin.mutations", 2000);
    private static final List<String> PIECES = List.of("\t", "\n", "\r\n", "○", "<", ">", "</li>", "&lt;",
            "\"", "http://",
            "01-05", "◎", "、", "-", "(", "\uD840", "\u0000", "６", "<ul><li>", "<予算事業名>", "令和元年度", "\t\t\t\t",
            "ー");

    @Test
    void the_list_of_2019_mutated_is_always_read() {
        var list = Seeds.list();
        var random = new Random(20190401);
        for (int i = 0; i < TIMES; i++) {
            int start = random.nextInt(list.length());
            var part = list.substring(start, Math.min(list.length(), start + 9000));
            check(mutated(random.nextInt(4) == 0 ? part : Lists.HEAD + part, random));
        }
        for (int i = 0; i < TIMES / 50; i++) {
            check(mutated(list, random));
        }
    }

    @Test
    void a_small_list_mutated_is_always_read() {
        var random = new Random(7);
        for (int i = 0; i < TIMES; i++) {
            check(mutated(Lists.trustedPage(), random));
        }
    }

    @Test
    void a_small_list_cut_anywhere_is_always_read() {
        var list = Lists.trustedPage();
        for (int end = 0; end <= list.length(); end++) {
            check(list.substring(0, end));
            check(list.substring(end));
        }
    }

    private static void check(String text) {
        var read = MeasureListImporter.read(text);
        assertThat(read.isTheList() || read.measures().isEmpty()).isTrue();
        for (var measure : read.measures()) {
            assertThat(measure.toJson()).isNotNull();
            assertThat(isUnexplained(measure)).isFalse();
        }
    }

    /// Effects are never unknown without a reason.
    private static boolean isUnexplained(NationalMeasure measure) {
        return measure.effects().safety() == Effect.UNKNOWN && measure.damage().isEmpty();
    }

    private static String mutated(String text, Random random) {
        var changed = new StringBuilder(text);
        for (int n = 1 + random.nextInt(8); n > 0 && !changed.isEmpty(); n--) {
            int at = random.nextInt(changed.length());
            int end = Math.min(changed.length(), at + 1 + random.nextInt(random.nextInt(20) == 0 ? 500 : 3));
            switch (random.nextInt(5)) {
                case 0 -> changed.delete(at, end);
                case 1 -> changed.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 2 -> changed.insert(at, changed.substring(at, end));
                case 3 -> changed.setCharAt(at, (char) random.nextInt(0x10000));
                default -> changed.replace(at, end, PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return changed.toString();
    }
}
