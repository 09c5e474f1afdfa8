package jp.kanmin.document.outline;

import java.util.Optional;
import java.util.regex.Pattern;
import jp.kanmin.document.Block;
import jp.kanmin.document.Look;
import jp.kanmin.document.Look.Role;
import jp.kanmin.text.SearchForm;
import org.jspecify.annotations.Nullable;

/// One block as a candidate for a heading.
final class Line {

    private static final int LONGEST = 60;
    private static final Pattern SENTENCE = Pattern.compile(
            ".*(?:[。、，,]|ます|です|ました|する。|ください)$|.*。.*", Pattern.DOTALL);
    private static final Pattern LISTED = Pattern.compile(
            "(.{1,90}?)(?:[ 　\\t]*[.．・･…‥⋯‥\\-─－_＿ 　\\t]{3,}|[ 　]*[…‥⋯]+[ 　]*|\\t[ 　]*|[ 　]{2,})"
                    + "([0-9０-９]{1,4}|[ⅰ-ⅻivxlIVX]{1,6})?[ 　]*(?:ページ|頁)?");
    private static final Pattern CONTENTS = Pattern.compile("(?:目次|もくじ|contents|もくじcontents|目次contents)");
    private static final Pattern PAGE_ONLY = Pattern.compile("[ 　・.．…‥\\-]*[0-9０-９]{1,3}[ 　]*");

    private final Block block;
    private final String text;
    private final boolean isListed;
    private final String title;
    private final Optional<Mark> mark;
    private @Nullable String key;
    private @Nullable String words;

    Line(Block block) {
        this.block = block;
        var written = block instanceof Block.Paragraph(var words, var _, var _) ? words : "";
        this.text = written.length() > 200 ? "" : written.replace('\n', ' ').strip();
        var listed = LISTED.matcher(text);
        this.isListed = listed.matches();
        this.title = isListed ? listed.group(1).strip() : text;
        this.mark = Mark.of(title);
    }

    Block block() {
        return block;
    }

    Look look() {
        return block instanceof Block.Paragraph paragraph ? paragraph.look() : Look.PLAIN;
    }

    boolean isParagraph() {
        return block instanceof Block.Paragraph;
    }

    /// Whether it may be a heading at all.
    boolean mayBeHeading() {
        var role = look().role();
        boolean isBeside = role == Role.NOTE || role == Role.BOX || role == Role.FURNITURE;
        boolean isRow = title.chars().filter(c -> c == '\t').count() > 1;
        return !title.isEmpty() && !isBeside && !isRow
                && title.length() <= (role == Role.HEADING ? 150 : LONGEST)
                && (role == Role.HEADING || !isSentence());
    }

    boolean isSentence() {
        return SENTENCE.matcher(text.isEmpty() ? block.text() : title).matches();
    }

    /// A heading with dots and a page behind it, or a style of a table of contents.
    boolean isListed() {
        return isListed || look().role() == Role.CONTENTS;
    }

    boolean isPageOnly() {
        return !text.isEmpty() && PAGE_ONLY.matcher(text).matches();
    }

    /// The heading over a table of contents.
    boolean isContentsTitle() {
        return text.length() < 30
                && CONTENTS.matcher(SearchForm.of(text).replaceAll("[^\\p{L}]", "")).matches();
    }

    /// Without dots and page.
    String title() {
        return title;
    }

    Optional<Mark> mark() {
        return mark;
    }

    /// What is compared: mark and words in search form.
    String key() {
        if (key == null) {
            key = SearchForm.of(title).replace(" ", "");
        }
        return key;
    }

    /// The words in search form, without the mark.
    String words() {
        if (words == null) {
            words = mark.map(found -> SearchForm.of(found.rest()).replace(" ", "")).orElseGet(this::key);
        }
        return words;
    }
}
