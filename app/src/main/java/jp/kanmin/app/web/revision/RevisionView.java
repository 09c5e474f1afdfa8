package jp.kanmin.app.web.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.publication.plan.FigureWords;
import jp.kanmin.indicator.Figure;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;
import jp.kanmin.measure.Editions;
import jp.kanmin.plan.alignment.Change;
import jp.kanmin.plan.alignment.ChapterRevision;
import jp.kanmin.plan.alignment.Growth;
import jp.kanmin.plan.alignment.KpiRevision;
import jp.kanmin.plan.alignment.MeasureRevision;
import jp.kanmin.plan.alignment.Revision;
import jp.kanmin.text.Shortened;
import jp.kanmin.text.difference.TextDiff;

/// A revision in words (row A-27).
///
/// @param counts how often each step was taken, in words
/// @param others what differs outside measures and chapters
/// @param growth what is set free by a measure and feeds another, in words (row C-14)
public record RevisionView(List<String> counts, List<Item> measures, List<Item> chapters, List<Line> others,
        List<String> growth) {

    /// Characters that are shown on either side of a changed passage.
    private static final int AROUND = 60;
    private static final int LONGEST = 200;
    private static final int SHORT = 40;

    public RevisionView {
        counts = List.copyOf(counts);
        measures = List.copyOf(measures);
        chapters = List.copyOf(chapters);
        others = List.copyOf(others);
        growth = List.copyOf(growth);
    }

    /// A measure or chapter.
    ///
    /// @param kind `added`, `dropped` or `changed`
    /// @param kindWord the same in words
    /// @param oldTitle where it was called otherwise; else empty
    public record Item(String kind, String kindWord, String title, String oldTitle, List<Line> lines,
            List<Text> texts) {
        public Item {
            lines = List.copyOf(lines);
            texts = List.copyOf(texts);
        }
    }

    /// A value that is another now.
    ///
    /// @param warning what the reader should know about it; else empty
    public record Line(String what, String before, String after, String warning) {}

    /// A text that was rewritten, piece by piece.
    public record Text(String what, List<TextDiff.Piece> pieces) {
        public Text {
            pieces = List.copyOf(pieces);
        }
    }

    static RevisionView of(Revision revision, PageWords words) {
        var counts = new ArrayList<String>();
        revision.counts().forEach((step, count) -> counts.add(words.say("revision.step."
                + step.name().toLowerCase(Locale.ROOT).replace('_', '-'), count)));
        return new RevisionView(counts, revision.measures().stream().map(one -> measure(one, words)).toList(),
                revision.chapters().stream().map(one -> chapter(one, words)).toList(),
                revision.plan().stream().map(field -> line(field.path(), field, words)).toList(),
                revision.growth().stream().filter(Growth::isNew).map(one -> growth(one, words)).toList());
    }

    public boolean isEmpty() {
        return measures.isEmpty() && chapters.isEmpty() && others.isEmpty();
    }

    private static String growth(Growth one, PageWords words) {
        return switch (one.state()) {
            case NEW_MEASURE -> words.say("revision.growth.new", one.fromTitle(), one.amount(),
                    one.toTitle().orElse(one.usedFor()));
            case OLD_MEASURE -> words.say("revision.growth.old", one.fromTitle(), one.amount(),
                    one.toTitle().orElse(one.usedFor()));
            case ELSEWHERE -> one.usedFor().isBlank()
                    ? words.say("revision.growth.open", one.fromTitle(), one.amount())
                    : words.say("revision.growth.elsewhere", one.fromTitle(), one.amount(), one.usedFor());
        };
    }

    private static Item measure(MeasureRevision one, PageWords words) {
        var lines = new ArrayList<Line>();
        one.moves().forEach(field -> lines.add(line(field.path(), field, words)));
        one.kpis().forEach(kpi -> kpi(kpi, lines, words));
        one.others().forEach(field -> lines.add(line(field.path(), field, words)));
        one.texts().stream().filter(text -> isShort(text.diff()) && !text.path().endsWith("/edition"))
                .forEach(text -> lines.add(new Line(name(text.path(), words),
                        called(text.path(), text.diff().before()), called(text.path(), text.diff().after()),
                        "")));
        var texts = one.texts().stream().filter(text -> !isShort(text.diff()))
                .map(text -> new Text(name(text.path(), words), text.diff().abridged(AROUND).pieces()))
                .toList();
        return new Item(one.kind().code(), words.say("revision." + one.kind().code()), one.title(),
                one.isRenamed() ? one.oldTitle() : "", lines, texts);
    }

    /// A few words are easier to read side by side than word by word.
    private static boolean isShort(TextDiff diff) {
        return diff.before().length() <= SHORT && diff.after().length() <= SHORT;
    }

    /// A code of a national measure with its title; everything else as it stands.
    private static String called(String path, String text) {
        return !path.startsWith("links/")
                ? text
                : Editions.names().stream().flatMap(name -> Editions.find(name).stream())
                        .flatMap(edition -> edition.findMeasure(text).stream())
                        .filter(measure -> !measure.title().equals(text))
                        .map(measure -> text + " " + measure.title()).findFirst().orElse(text);
    }

    private static void kpi(KpiRevision kpi, List<Line> lines, PageWords words) {
        var name = words.say("revision.kpi", kpi.name());
        if (kpi.kind() != Change.Kind.CHANGED) {
            lines.add(new Line(name, "", words.say("revision." + kpi.kind().code()), ""));
            return;
        }
        if (kpi.isRenamed()) {
            lines.add(new Line(words.say("revision.name"), kpi.oldName(), kpi.name(), ""));
        }
        kpi.target().ifPresent(move -> lines.add(new Line(
                words.say("revision.of", name, words.say(move.kind().words())), figure(move.before(), words),
                figure(move.after(), words), kpi.badQuarter().map(words::say).orElse(""))));
        kpi.due().ifPresent(move -> lines.add(new Line(words.say("revision.of", name,
                words.say(move.isLater().map(later -> later ? "revision.later" : "revision.earlier")
                        .orElse("revision.due"))),
                move.before().map(day -> DateWords.of(day, words)).orElse(words.say("revision.none")),
                move.after().map(day -> DateWords.of(day, words)).orElse(words.say("revision.none")), "")));
        kpi.base().ifPresent(move -> lines.add(new Line(words.say("revision.of", name,
                words.say("revision.base")), figure(move.before().value(), words),
                figure(move.after().value(), words), "")));
        kpi.others().forEach(field -> lines.add(line(words.say("revision.of", kpi.name(),
                name(field.path(), words)), field, words)));
    }

    private static Item chapter(ChapterRevision one, PageWords words) {
        var lines = new ArrayList<Line>();
        if (one.isMoved()) {
            lines.add(new Line(words.say("revision.moved"), "", "", ""));
        }
        one.others().forEach(field -> lines.add(line(field.path(), field, words)));
        var texts = one.text().filter(text -> !text.isEmpty())
                .map(text -> new Text(words.say("revision.text"), text.abridged(AROUND).pieces())).stream()
                .toList();
        return new Item(one.kind().code(), words.say("revision." + one.kind().code()), one.title(),
                one.isRenamed() ? one.oldTitle() : "", lines, texts);
    }

    private static Line line(String path, Change.FieldChange field, PageWords words) {
        return new Line(name(path, words), value(field.before(), words), value(field.after(), words), "");
    }

    /// What a path of the document is called; its last key where we have no other word.
    private static String name(String path, PageWords words) {
        var first = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
        var said = words.sayCode("revision.field", first);
        return said.equals(first) ? path : said;
    }

    private static String figure(Optional<Figure> figure, PageWords words) {
        return figure.map(one -> FigureWords.of(one, "", words)).orElse(words.say("revision.none"));
    }

    private static String value(Json value, PageWords words) {
        return switch (value) {
            case Json.Null _ -> words.say("revision.none");
            case Json.Text(var text) -> cut(text);
            case Json.Num(var number) -> number.toPlainString();
            default -> cut(JsonText.line(value));
        };
    }

    private static String cut(String text) {
        return Shortened.shown(text, LONGEST);
    }
}
