package jp.kanmin.document.read.gather;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.kanmin.document.Block;
import jp.kanmin.document.Document;
import jp.kanmin.document.Doubt;
import jp.kanmin.document.Look;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.text.Repair;

/// The blocks of one document while it is read: characters mended, counted and kept within bounds.
public final class Gatherer {

    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F\\uFFFE\\uFFFF]");
    private static final int MOST_DOUBTS = 100;

    private final DocumentLimits limits;
    private final List<Block> blocks = new ArrayList<>();
    private final Set<Doubt> doubts = new LinkedHashSet<>();
    private String title = "";
    private int page = 1;
    private int characters;
    private int cells;
    private int pictures;
    private int mended;
    private int unclear;

    public Gatherer(DocumentLimits limits) {
        this.limits = limits;
    }

    public DocumentLimits limits() {
        return limits;
    }

    public void title(String written) {
        title = clean(written).strip();
    }

    /// A paragraph; nothing where it has no text.
    public void paragraph(String text, Look look) {
        var clean = clean(text).strip();
        if (!clean.isEmpty()) {
            add(new Block.Paragraph(clean, look, page));
        }
    }

    /// A table; one without any text is nothing, one of a single cell is a frame around paragraphs.
    public void table(List<List<String>> rows) {
        var clean = rows.stream()
                .map(row -> row.stream().map(cell -> clean(cell).strip()).toList())
                .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty())).toList();
        cells += clean.stream().mapToInt(List::size).sum();
        if (cells > limits.cells()) {
            throw tooMuch("表のセル", "cells of tables", limits.cells());
        }
        if (clean.size() == 1 && clean.getFirst().size() == 1) {
            clean.getFirst().getFirst().lines().filter(line -> !line.isBlank())
                    .forEach(line -> add(new Block.Paragraph(line.strip(), Look.of(Look.Role.BOX), page)));
        } else if (!clean.isEmpty()) {
            add(new Block.Table(clean, page));
        }
    }

    /// The place of a picture.
    public void picture(String description) {
        pictures++;
        add(new Block.Picture(clean(description).strip(), page));
    }

    /// A new page begun on purpose.
    public void pageBreak() {
        page++;
        add(new Block.PageBreak(page));
    }

    /// A page that ended because it was full.
    public void nextPage() {
        page++;
    }

    public int page() {
        return page;
    }

    public Gatherer doubt(Doubt.Kind kind, String ja, String en) {
        if (doubts.size() < MOST_DOUBTS) {
            doubts.add(new Doubt(kind, Words.of(ja, en)));
        }
        return this;
    }

    /// What has been gathered.
    public Document document(String name, Document.Format format) {
        if (pictures > 0) {
            doubt(Doubt.Kind.PICTURES, "画像・図が%d個あります。取り込むのは文字だけなので、必要な画像はあとで入れ直してください。".formatted(pictures),
                    "There are %d pictures. Only text is taken over; put pictures in again where needed."
                            .formatted(pictures));
        }
        if (mended > 0) {
            doubt(Doubt.Kind.LETTERS, "形の似た別の文字を%d字、正しい文字に直しました。".formatted(mended),
                    "%d look-alike letters were mended.".formatted(mended));
        }
        if (unclear > 0) {
            doubt(Doubt.Kind.LETTERS, "外字など、読めない文字が%d字あります。元の文書で確かめてください。".formatted(unclear),
                    "%d characters could not be read for certain. Check them in the original."
                            .formatted(unclear));
        }
        return new Document(name, format, title, blocks, new ArrayList<>(doubts), page);
    }

    private void add(Block block) {
        if (blocks.size() >= limits.blocks()) {
            throw tooMuch("段落", "paragraphs", limits.blocks());
        }
        blocks.add(block);
    }

    private String clean(String text) {
        characters += text.length();
        if (characters > limits.characters()) {
            throw tooMuch("文字", "characters", limits.characters());
        }
        var lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        var repaired = Repair.print(CONTROLS.matcher(lines).replaceAll("").replace('\u00A0', ' '));
        mended += repaired.edits().size();
        unclear += repaired.doubts().size();
        return repaired.text();
    }

    private static UserError tooMuch(String ja, String en, int limit) {
        return new UserError(
                Words.of("文書の%sが多すぎます（上限%,d）。".formatted(ja, limit),
                        "The document has too many %s (limit %,d).".formatted(en, limit)),
                Words.of("計画の部分だけを別のファイルに保存して、取り込んでください。",
                        "Save the part with the plan in a file of its own and take that over."));
    }
}
