package jp.kanmin.plan.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kanmin.document.outline.Outline;
import jp.kanmin.document.outline.Section;
import jp.kanmin.finding.Words;
import jp.kanmin.plan.Contents;
import jp.kanmin.plan.mapping.Mapping.Assigned;

/// Finds the content of each section.
final class Mapper {

    private static final String MEASURES = "measures";
    /// A chapter whose sections hold so many different contents is a plan in itself.
    private static final int WHOLE_PLAN = 3;

    private final Outline outline;
    private final ContentWords words = ContentWords.SHIPPED;
    private final Map<String, Assigned> found = new LinkedHashMap<>();

    Mapper(Outline outline) {
        this.outline = outline;
    }

    Mapping mapping() {
        outline.all().forEach(section -> found.put(section.id(), Assigned.NOTHING));
        for (var section : outline.sections()) {
            assign(section, Optional.empty(), false);
        }
        between(outline.sections());
        return new Mapping(found);
    }

    private void assign(Section section, Optional<Assigned> above, boolean isInAppendix) {
        if (section.kind() != Section.Kind.BODY) {
            found.put(section.id(), aside(section));
            return;
        }
        boolean isAppendix = isInAppendix || words.isAppendix(section.heading());
        var assigned = isAppendix ? appendix() : own(section, above);
        found.put(section.id(), assigned);
        boolean isWhole = above.isEmpty() && assigned.content().equals(MEASURES)
                && contentsBelow(section) >= WHOLE_PLAN;
        var below = assigned.isMapped() && !isWhole ? Optional.of(assigned) : Optional.<Assigned>empty();
        section.children().forEach(child -> assign(child, below, isAppendix));
        if (!isAppendix) {
            byChildren(section);
        }
        between(section.children());
    }

    private long contentsBelow(Section section) {
        return section.children().stream().flatMap(child -> words.ofHeading(child.heading(), "").stream())
                .map(ContentWords.Match::content).distinct().count();
    }

    private Assigned own(Section section, Optional<Assigned> above) {
        var byHeading = words.ofHeading(section.heading(), above.map(Assigned::content).orElse(""));
        boolean isInMeasures = above.filter(it -> it.content().equals(MEASURES)).isPresent();
        if (isInMeasures) {
            return inherited(above.get());
        }
        if (byHeading.isPresent()) {
            var match = byHeading.get();
            return new Assigned(match.content(), match.confidence(),
                    Words.of("見出しの「%s」から。".formatted(match.word()),
                            "By “%s” in the heading.".formatted(match.word())),
                    false);
        }
        if (above.isPresent()) {
            return inherited(above.get());
        }
        return words.ofText(section.bodyText()).map(match -> new Assigned(match.content(), match.confidence(),
                Words.of("本文の「%s」などから。見出しには手がかりがありません。".formatted(match.word()),
                        "By “%s” and other words of the text; the heading gives no clue."
                                .formatted(match.word())),
                false)).orElse(Assigned.NOTHING);
    }

    private static Assigned inherited(Assigned above) {
        return new Assigned(above.content(), above.confidence() * 0.8,
                Words.of("上の見出しと同じ「%s」の一部として。".formatted(title(above.content()).ja()),
                        "As part of “%s” above it.".formatted(title(above.content()).en())),
                false);
    }

    /// A chapter without a text of its own is about what its sections are about: where none of them agrees with its
    /// heading, or its heading says nothing, the first one speaks for it.
    private void byChildren(Section section) {
        var own = found.getOrDefault(section.id(), Assigned.NOTHING);
        var contents = section.children().stream()
                .map(child -> found.getOrDefault(child.id(), Assigned.NOTHING))
                .filter(Assigned::isMapped).toList();
        boolean hasWords = section.bodyText().length() > 80;
        boolean agrees = contents.stream().anyMatch(it -> it.content().equals(own.content()));
        if (contents.size() < 2 || hasWords || agrees) {
            return;
        }
        var first = contents.getFirst();
        found.put(section.id(), new Assigned(first.content(), first.confidence() * 0.6,
                Words.of("この章の節の見出しから（はじめの節は「%s」）。".formatted(title(first.content()).ja()),
                        "By the headings of its sections, the first of which is “%s”."
                                .formatted(title(first.content()).en())),
                false));
    }

    /// A section without a clue between two of the same content belongs to them.
    private void between(List<Section> sections) {
        for (int i = 1; i + 1 < sections.size(); i++) {
            var before = found.getOrDefault(sections.get(i - 1).id(), Assigned.NOTHING);
            var after = found.getOrDefault(sections.get(i + 1).id(), Assigned.NOTHING);
            var here = found.getOrDefault(sections.get(i).id(), Assigned.NOTHING);
            boolean isOpen = sections.get(i).kind() == Section.Kind.BODY && !here.isMapped()
                    && !words.isAppendix(sections.get(i).heading());
            if (isOpen && before.isMapped() && before.content().equals(after.content())) {
                found.put(sections.get(i).id(), new Assigned(before.content(), 0.3,
                        Words.of("前後が「%s」なので。".formatted(title(before.content()).ja()),
                                "It stands between sections of “%s”."
                                        .formatted(title(before.content()).en())),
                        false));
            }
        }
    }

    private static Assigned appendix() {
        return new Assigned("", 0, Words.of("資料や用語集のようです。", "It seems to be an appendix."), false);
    }

    private static Assigned aside(Section section) {
        var reason = switch (section.kind()) {
            case CONTENTS -> Words.of("目次です。", "It is the table of contents.");
            case FURNITURE -> Words.of("ヘッダー・フッター・ページ番号です。", "Running heads and page numbers.");
            case FRONT, BODY -> Words.of("最初の見出しより前の部分です。", "It stands before the first heading.");
        };
        return new Assigned("", 0, reason, false);
    }

    static Words title(String content) {
        return Contents.TITLES.getOrDefault(content, Words.of(content, content));
    }

}
