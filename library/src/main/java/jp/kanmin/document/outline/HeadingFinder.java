package jp.kanmin.document.outline;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.kanmin.document.Block;
import jp.kanmin.document.Look.Role;
import jp.kanmin.text.JapaneseDate;
import jp.kanmin.text.Quantity;

/// Decides which lines are headings.
final class HeadingFinder {

    /// Parts of a plan that have no number.
    private static final Pattern USUAL = Pattern.compile(
            "はじめに|おわりに|終わりに|まえがき|あとがき|前文|序文?|結び|むすび|資料編?|巻末資料|参考資料|付属資料|関連資料|用語集|用語(?:の)?(?:解説|説明)"
                    + "|付録|策定の?経過|計画策定の?経緯");
    private static final Pattern CLOSED = Pattern.compile(
            ".*(?:[一-鿿ァ-ヺー0-9０-９a-zA-Zａ-ｚＡ-Ｚ」』）)]|について|にあたって|に当たって|に向けて|のために|あり方|取組み|取り組み|まちづくり)");
    /// What makes a number before it an amount.
    private static final String COUNTERS = "件人円年月日個台校社回分時点歳％%倍";
    private static final double LARGER = 1.12;
    private static final double SMALLER = 0.98;
    private static final double PROSE = 0.25;
    private static final int FEW = 3;
    /// Sentences say more about the size of the text than cells of tables do.
    private static final long SENTENCES = 20;

    private final List<Line> lines;
    private final ContentsTable contents;
    private final double size;
    private final boolean hasProse;
    private final boolean isMostlyBold;
    private final BitSet headings = new BitSet();

    private HeadingFinder(List<Line> lines, ContentsTable contents) {
        this.lines = lines;
        this.contents = contents;
        Map<Double, Long> sizes = new HashMap<>();
        long prose = 0;
        long all = 0;
        long bold = 0;
        for (var line : lines) {
            long length = line.block().text().length();
            all += length;
            if (line.block() instanceof Block.Paragraph paragraph) {
                boolean isProse = length >= 20 && line.isSentence();
                sizes.merge(paragraph.look().size(), isProse ? length * SENTENCES : length, Long::sum);
                bold += paragraph.look().isBold() ? length : 0;
                prose += line.mayBeHeading() ? 0 : length;
            } else {
                prose += length;
            }
        }
        size = sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0.0);
        hasProse = prose > PROSE * all;
        isMostlyBold = bold * 3 > all;
    }

    static BitSet in(List<Line> lines, ContentsTable contents) {
        var finder = new HeadingFinder(lines, contents);
        finder.find();
        return finder.headings;
    }

    private void find() {
        for (int i = 0; i < lines.size(); i++) {
            headings.set(i, !contents.has(i) && isHeading(i));
        }
        if (headings.cardinality() < FEW) {
            for (int i = 0; i < lines.size(); i++) {
                headings.set(i, headings.get(i) || (!contents.has(i) && standsOverProse(i)));
            }
        }
    }

    private boolean isHeading(int index) {
        var line = lines.get(index);
        if (!line.mayBeHeading() || line.isContentsTitle() || line.look().role() == Role.TITLE) {
            return false;
        }
        if (line.look().role() == Role.HEADING || contents.names(line)) {
            return true;
        }
        return line.mark().map(mark -> isMarked(index, mark)).orElseGet(() -> isUnmarked(index));
    }

    private boolean isMarked(int index, Mark mark) {
        if (mark.kind().isSure()) {
            return true;
        }
        var line = lines.get(index);
        boolean isWords = !COUNTERS.contains(mark.rest()) && mark.rest().length() <= 40
                && !mark.rest().endsWith("こと") && !isFigure(line.title());
        return isWords && (stands(line) || !hasProse || !isOfList(index, mark));
    }

    /// Larger than the text, or thick where the text is not.
    private boolean stands(Line line) {
        return isLarge(line) || (!isMostlyBold && line.look().isBold() && isNoSmaller(line));
    }

    private boolean isNoSmaller(Line line) {
        return line.look().size() == 0 || line.look().size() >= SMALLER * size;
    }

    private boolean isLarge(Line line) {
        return size > 0 && line.look().size() > LARGER * size;
    }

    /// One of several lines with the same kind of mark and nothing between them.
    private boolean isOfList(int index, Mark mark) {
        return isLike(index - 1, mark) || isLike(index + 1, mark);
    }

    private boolean isLike(int index, Mark mark) {
        if (index < 0 || index >= lines.size() || contents.has(index)) {
            return false;
        }
        var mark2 = lines.get(index).mark();
        return mark2.isPresent() && mark2.get().kind() == mark.kind() && !stands(lines.get(index));
    }

    private boolean isUnmarked(int index) {
        var line = lines.get(index);
        if (isUsual(line)) {
            return true;
        }
        boolean isAfterFirst = headings.nextSetBit(0) >= 0;
        return isAfterFirst && (isLarge(line) || (stands(line) && isOverProse(index)))
                && line.title().length() <= 40 && line.words().length() > 1
                && CLOSED.matcher(line.title()).matches() && !isCaption(index) && !isFigure(line.title());
    }

    /// A part of a plan that has no number in most plans: はじめに, 資料編.
    static boolean isUsual(Line line) {
        return USUAL.matcher(line.title().replaceAll("[ 　]", "")).matches();
    }

    /// A figure or a date that is printed large is no heading.
    private static boolean isFigure(String title) {
        return title.indexOf('→') >= 0 || title.matches("未定|未設定|調査中|検討中|なし")
                || JapaneseDate.parse(title).isPresent() || JapaneseDate.range(title).isPresent()
                || Quantity.in(title).stream()
                        .anyMatch(found -> found.start() == 0 && found.end() == title.length());
    }

    /// What stands right above a table or a picture, no larger than the text.
    private boolean isCaption(int index) {
        var line = lines.get(index);
        boolean isAbove = index + 1 < lines.size() && !lines.get(index + 1).isParagraph()
                && !(lines.get(index + 1).block() instanceof Block.PageBreak);
        return line.title().matches("[表図][ 　]?[0-9０-９].*")
                || (isAbove && !isLarge(line));
    }

    /// A short line of nouns over a paragraph of sentences, for plans whose headings look like everything else.
    private boolean standsOverProse(int index) {
        var line = lines.get(index);
        boolean isShort = line.isParagraph() && line.mayBeHeading() && line.title().length() <= 25
                && line.words().length() > 1 && CLOSED.matcher(line.title()).matches();
        return isShort && isOverProse(index);
    }

    private boolean isOverProse(int index) {
        var next = lines.get(Math.min(index + 1, lines.size() - 1));
        return next.isParagraph() && next.block().text().indexOf('\t') < 0
                && next.block().text().length() >= 25 && next.isSentence();
    }
}
