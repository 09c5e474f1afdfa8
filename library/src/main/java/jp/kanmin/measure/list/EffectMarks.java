package jp.kanmin.measure.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jp.kanmin.finding.Words;
import jp.kanmin.measure.Effect;
import jp.kanmin.measure.NationalMeasure.Effects;
import jp.kanmin.measure.list.cell.Damage;
import jp.kanmin.measure.list.cell.Notes;

/// Decides which effect marks can be trusted. A mark means its column only where all rows of its page that have content
/// agree on four effect cells, and where the measure's own words speak of the effect that its place says; a row with
/// all four marks cannot have shifted. A missing mark means *no* only on a page that agrees and has several marks.
final class EffectMarks {

    private static final int CELLS = 4;
    private static final int ENOUGH_MARKED_ROWS = 3;

    private static final List<Words> NAMES = List.of(Words.of("効率化・コスト削減", "efficiency and cost"),
            Words.of("経済の活性化", "local economy"), Words.of("利便性・質の向上", "convenience and quality"),
            Words.of("安全・安心の確保", "safety"));

    /// What a measure says when it has the effect, per column. `安全保障` is another matter.
    private static final List<Pattern> WORDS = List.of(
            Pattern.compile("効率|コスト|業務|適正化|負担"),
            Pattern.compile("経済|産業|創出|生産性|競争力|活性化|事業者"),
            Pattern.compile("利便|サービス|品質|質の向上|住民|国民"),
            Pattern.compile("安全(?!保障)|安心|防災|災害|避難|緊急|安否|健康維持|健康被害"));

    private final boolean marked;
    private final boolean agrees;
    private final boolean enough;
    private final Map<Integer, Boolean> agreesByWidth;

    private EffectMarks(Collection<Columns> page) {
        var markedRows = page.stream().filter(Columns::isMarked).toList();
        marked = !markedRows.isEmpty();
        agrees = agree(page);
        enough = markedRows.size() >= ENOUGH_MARKED_ROWS;
        agreesByWidth = markedRows.stream().collect(Collectors.groupingBy(Columns::width,
                Collectors.collectingAndThen(Collectors.toList(), EffectMarks::agree)));
    }

    /// What is to be decided for the rows of one page.
    static EffectMarks of(Collection<Columns> page) {
        return new EffectMarks(page);
    }

    private static boolean agree(Collection<Columns> rows) {
        return rows.stream().allMatch(row -> (row.effectCells() < 0 || row.effectCells() == CELLS)
                && row.marks().lastIndexOf(true) < CELLS && !row.hasStrayMark());
    }

    /// @param words title and summary of the measure
    Effects effects(Columns row, String words, Notes.OfRow notes) {
        if (row.isEmptyForMunicipalities()) {
            return unknown(Damage.EFFECTS_EMPTY, notes);
        }
        if (!marked) {
            return unknown(Damage.EFFECTS_WITHOUT_MARKS, notes);
        }
        if (!row.isMarked()) {
            return agrees && enough ? effects(row.marks()) : unknown(Damage.EFFECTS_UNSURE, notes);
        }
        if (!agrees && !agreesByWidth.getOrDefault(row.width(), false)) {
            return unknown(Damage.EFFECTS_SHIFTED, notes);
        }
        var unspoken = unspoken(row.marks(), words);
        if (!unspoken.isEmpty()) {
            return unknown(Damage.EFFECTS_CONTRADICTED, notes, joined(unspoken));
        }
        return effects(row.marks());
    }

    private static Effects unknown(Damage why, Notes.OfRow notes, Object... subjects) {
        notes.add(why, Notes.EFFECTS, subjects);
        return Effects.ALL_UNKNOWN;
    }

    /// Marked effects of which the measure says nothing; none when all are marked.
    private static List<Words> unspoken(List<Boolean> marks, String words) {
        var unspoken = new ArrayList<Words>();
        for (int i = 0; i < CELLS; i++) {
            if (at(marks, i) && !WORDS.get(i).matcher(words).find()) {
                unspoken.add(NAMES.get(i));
            }
        }
        return marks.stream().filter(mark -> mark).count() == CELLS ? List.of() : unspoken;
    }

    private static Words joined(List<Words> names) {
        return Words.of(names.stream().map(Words::ja).collect(Collectors.joining("、")),
                names.stream().map(Words::en).collect(Collectors.joining(", ")));
    }

    private static Effects effects(List<Boolean> marks) {
        return new Effects(effect(marks, 0), effect(marks, 1), effect(marks, 2), effect(marks, 3));
    }

    private static Effect effect(List<Boolean> marks, int i) {
        return at(marks, i) ? Effect.YES : Effect.NO;
    }

    private static boolean at(List<Boolean> marks, int i) {
        return i < marks.size() && marks.get(i);
    }
}
