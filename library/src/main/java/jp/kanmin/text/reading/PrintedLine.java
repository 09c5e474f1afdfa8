package jp.kanmin.text.reading;

import java.util.regex.Pattern;
import jp.kanmin.text.glyph.LookAlikes;
import jp.kanmin.text.glyph.Radicals;

/// A line as it was printed, between two offsets of a text, without the blanks at its end.
///
/// @param text without the blanks at its end, but with one at its beginning
/// @param start where its first character stands, blanks included
/// @param end behind its last character that is no blank
/// @param meant whether the line break is meant: Markdown writes two blanks before it
/// @param continues whether the line before ran into it
public record PrintedLine(String text, int start, int end, boolean meant, boolean continues) {

    public static final PrintedLine EMPTY = new PrintedLine("", 0, 0, false, false);

    /// What begins something new: a list sign, a number of an item, a heading, a caption, a table, a lone 等.
    private static final Pattern OPENING = Pattern
            .compile("[ \\t　].*|[-*+#|>○●◎◯⃝・•※①-⑳■□◆◇▶►✓✔◼▪★☆→⇒\uF06C\uF075\uF0D8【《〔<＜].*"
                    + "|第[0-9０-９一二三四五六七八九十⼀⼆⼋⼗]{1,4}[章節条款編](?:[ 　].*|$)"
                    + "|[0-9０-９]{1,2} ?[．.、)）　 ].*|[一二三四五六七八九十⼀⼆⼋⼗]{1,2}[ 　].*"
                    + "|[（(](?:注.*|※.*|例.*|[^。]*[）)]$)|注[0-9０-９].*|[等他]$|図.{0,3}[：: 　].*");
    private static final Pattern HEADING = Pattern
            .compile("#.*|第[0-9０-９一二三四五六七八九十⼀⼆⼋⼗]{1,4}[章節編][ 　].*|.*\\|.*");
    private static final String UNITS_AFTER_NUMBER = "年月日条項号章節人件万億兆円箇か⽉⽇⼈";

    /// Narrower than this, two lines of nouns are labels of a figure.
    private static final double LABEL = 15;
    private static final double WORD = 8;
    private static final double SHORT = 5;

    public static PrintedLine of(String text, int start, int end) {
        int last = end;
        while (last > start && isBlank(text.charAt(last - 1))) {
            last--;
        }
        return new PrintedLine(text.substring(start, last), start, last, text.startsWith("  ", last), false);
    }

    public PrintedLine continued() {
        return new PrintedLine(text, start, end, meant, true);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '　' || c == '\r' || c == '\t';
    }

    /// Whether the sentence of this line goes on in the next.
    public boolean runsInto(PrintedLine next) {
        if (text.isEmpty() || next.text.isEmpty() || meant || isFixed(text) || isFixed(next.text)
                || OPENING.matcher(next.text).matches() || HEADING.matcher(text).matches()) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        char first = next.text.charAt(0);
        boolean reachesAsFar = width() >= 0.9 * next.width() - 2;
        return reachesAsFar && meets(last, first) && (continues || width() >= leastWidth(last, first));
    }

    /// Words set apart by blanks, as the labels of a figure or the cells of a table.
    private static boolean isFixed(String line) {
        return line.indexOf('\t') >= 0 || line.chars().skip(1).filter(c -> c == ' ').count() > 1;
    }

    private static boolean meets(char last, char first) {
        if (Numerals.isDigit(last) || (last >= '０' && last <= '９')) {
            return UNITS_AFTER_NUMBER.indexOf(first) >= 0;
        }
        boolean open = isLetter(last) || "、，・（「『".indexOf(last) >= 0
                || ("）」』".indexOf(last) >= 0 && LookAlikes.isHiragana(first));
        return open && (isLetter(first) || "（「『、。".indexOf(first) >= 0);
    }

    private static boolean isLetter(char c) {
        return LookAlikes.isHan(c) || LookAlikes.isHiragana(c) || LookAlikes.isKatakana(c)
                || Radicals.isRadical(c);
    }

    /// Katakana on both sides is mostly one word. Hiragana at the beginning of a line is the rest of a word; hiragana or a comma at the end asks for more.
    private static double leastWidth(char last, char first) {
        if (LookAlikes.isHiragana(first) || "、。・".indexOf(first) >= 0 || "、，・（「『".indexOf(last) >= 0) {
            return 0;
        }
        if (LookAlikes.isKatakana(last) && LookAlikes.isKatakana(first)) {
            return WORD;
        }
        return LookAlikes.isHiragana(last) ? SHORT : LABEL;
    }

    /// In full-width characters.
    private double width() {
        int narrow = 0;
        for (int i = 0; i < text.length(); i++) {
            narrow += text.charAt(i) < 0x80 || (text.charAt(i) >= 0xFF61 && text.charAt(i) <= 0xFF9F) ? 1 : 0;
        }
        return text.length() - narrow / 2.0;
    }
}
