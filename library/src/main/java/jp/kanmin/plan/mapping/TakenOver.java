package jp.kanmin.plan.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.kanmin.document.Block;
import jp.kanmin.document.outline.Outline;
import jp.kanmin.document.outline.Section;
import jp.kanmin.json.Json;
import jp.kanmin.plan.Contents;
import jp.kanmin.text.JapaneseDate;

/// An existing plan as answers for a new one: its chapters stay as they are, each with the contents it covers. What is
/// mapped to nothing is listed, so that nothing is lost.
///
/// @param answers what [jp.kanmin.plan.draft.Drafter] starts from, for the pattern `existing`
/// @param left the sections that were not taken over
public record TakenOver(Json.Obj answers, List<Left> left) {

    private static final int LONGEST_HEADING = 200;

    public TakenOver {
        left = List.copyOf(left);
    }

    /// A section that was not taken over.
    ///
    /// @param section its id in the outline
    /// @param title its heading; empty for title pages, tables of contents and running heads
    /// @param text everything in it, those below it included, as Markdown
    public record Left(String section, String title, String text) {}

    /// Takes over the only plan of a file, or the first one.
    public static TakenOver of(Outline outline, Mapping mapping) {
        return of(outline, mapping, outline.starts().getFirst());
    }

    /// Takes over one of the plans of a file; the others are left.
    public static TakenOver of(Outline outline, Mapping mapping, Outline.Start which) {
        var taking = new Taking(outline, mapping, which);
        taking.take();
        return new TakenOver(taking.answers(), taking.left);
    }

    /// One plan while it is taken over.
    private static final class Taking {

        private final Outline outline;
        private final Mapping mapping;
        private final Outline.Start which;
        private final List<Json> chapters = new ArrayList<>();
        private final List<Left> left = new ArrayList<>();

        Taking(Outline outline, Mapping mapping, Outline.Start which) {
            this.outline = outline;
            this.mapping = mapping;
            this.which = which;
        }

        void take() {
            var starts = outline.starts().stream().map(Outline.Start::section).toList();
            var current = outline.sections().isEmpty() ? "" : outline.sections().getFirst().id();
            for (var section : outline.sections()) {
                current = starts.contains(section.id()) ? section.id() : current;
                if (current.equals(which.section())) {
                    unit(section);
                } else {
                    leave(section, List.of(section));
                }
            }
        }

        /// A single section around everything is no chapter; those in it are.
        private void unit(Section section) {
            boolean isAround = section.children().size() > 2 && outline.sections().stream()
                    .filter(other -> other.kind() == Section.Kind.BODY).count() == 1;
            if (isAround) {
                leave(section, List.of(new Section(section.id(), section.kind(), section.heading(),
                        section.number(), section.level(), section.blocks(), List.of())));
                section.children().forEach(this::chapter);
            } else {
                chapter(section);
            }
        }

        private void chapter(Section section) {
            var covers = Contents.TITLES.keySet().stream().filter(content -> section.all()
                    .anyMatch(inner -> mapping.of(inner.id()).content().equals(content))).toList();
            boolean isOwn = mapping.of(section.id()).content().equals(Mapping.OWN);
            if (covers.isEmpty() && !isOwn) {
                leave(section, List.of(section));
                return;
            }
            int place = chapters.size() + 1;
            boolean isPrinted = section.number().replaceAll("[ 　]", "").equals("第%d章".formatted(place));
            var title = isPrinted || section.heading().isEmpty() ? section.heading() : section.title();
            chapters.add(Json.Obj.EMPTY.with("id", Json.of("c" + place))
                    .with("title", Json.of(title.replace('\n', ' ')))
                    .with("text", Json.of(ChapterText.of(section)))
                    .with("covers", Json.texts(covers)));
        }

        private void leave(Section section, List<Section> whole) {
            var text = whole.stream().flatMap(Section::all).map(inner -> ChapterText.of(inner.blocks()))
                    .filter(written -> !written.isEmpty()).collect(Collectors.joining("\n\n"));
            var title = section.title();
            left.add(new Left(section.id(),
                    title.length() > LONGEST_HEADING ? title.substring(0, LONGEST_HEADING) : title, text));
        }

        Json.Obj answers() {
            var answers = Json.Obj.EMPTY;
            if (!which.title().isEmpty()) {
                answers = answers.with("name", Json.of(which.title()));
            }
            var period = period();
            return (period.isPresent()
                    ? answers.with("periods", new Json.Arr(List.of(period.get())))
                    : answers).with("chapters", new Json.Arr(chapters))
                    .with("measures", new Json.Arr(List.of()));
        }

        /// The first period that stands where the plan speaks of its period.
        private Optional<Json> period() {
            return outline.all().filter(section -> ContentWords.SHIPPED.has(section.heading(), "period"))
                    .flatMap(section -> section.body().stream()).map(Block::text)
                    .flatMap(text -> range(text.length() > 2_000 ? text.substring(0, 2_000) : text).stream())
                    .findFirst();
        }

        private static Optional<Json> range(String text) {
            var dates = JapaneseDate.in(text);
            for (int i = 0; i + 1 < dates.size(); i++) {
                var from = dates.get(i);
                var to = dates.get(i + 1);
                var between = text.substring(from.end(), Math.max(from.end(), to.start()))
                        .replaceAll("（[^）]{0,20}）|\\([^)]{0,20}\\)|[ 　]", "");
                if (between.matches("(?:[～〜~\\-－―–]|から)?")) {
                    return Optional.of(Json.Obj.EMPTY
                            .with("from", Json.of(from.date().fiscalYear()))
                            .with("to", Json.of(to.date().fiscalYear()))
                            .with("as", Json.of(text.substring(from.start(), to.end()))));
                }
            }
            return JapaneseDate.range(text).map(range -> Json.Obj.EMPTY
                    .with("from", Json.of(range.from().fiscalYear()))
                    .with("to", Json.of(range.to().fiscalYear()))
                    .with("as", Json.of(range.written())));
        }
    }
}
