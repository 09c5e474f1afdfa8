package jp.kanmin.measure.list.cell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Place;

/// Everything noticed while one list is read.
public final class Notes {

    /// Names of columns as findings call them.
    public static final String TITLE = "施策名";
    public static final String KPI_PROGRESS = "KPI（進捗）";
    public static final String KPI_EFFECT = "KPI（効果）";
    public static final String SUMMARY = "課題・取組概要";
    public static final String PILLAR = "対応する柱";
    public static final String LISTING = "掲載時期";
    public static final String EFFECTS = "期待される効果";
    public static final String SUPPORT = "支援策";
    public static final String BUDGET = "予算事業名";
    public static final String URLS = "参考URL";
    public static final String CODE = "国の施策番号";
    public static final String MINISTRIES = "府省庁名";

    private final List<Finding> findings = new ArrayList<>();

    /// Notes something about the list or a line outside its rows.
    public void add(Damage damage, Place place, Object... subjects) {
        findings.add(damage.finding(place, subjects));
    }

    /// The findings in the order of the lines, those about the whole list first.
    public List<Finding> findings() {
        return findings.stream().sorted(Comparator.comparingInt(Notes::line)).toList();
    }

    private static int line(Finding finding) {
        return finding.place() instanceof Place.Line(var line, _) ? line : 0;
    }

    /// Notes for the row that begins on a line.
    public OfRow row(int line) {
        return new OfRow(line);
    }

    /// What was noticed about one row. The same thing in the same words is noted once.
    public final class OfRow {
        private final int line;
        private final SequencedSet<String> damage = new LinkedHashSet<>();

        private OfRow(int line) {
            this.line = line;
        }

        public void add(Damage kind, String column, Object... subjects) {
            if (damage.add(kind.message(subjects).ja())) {
                findings.add(kind.finding(new Place.Line(line, column), subjects));
            }
        }

        /// The sentences that go beside the measure.
        public List<String> damage() {
            return List.copyOf(damage);
        }
    }
}
