package jp.kanmin.plan.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kanmin.document.outline.Outline;
import jp.kanmin.finding.Words;
import jp.kanmin.plan.Contents;

/// Which section of an existing plan holds which of the required contents: plain data, from the id of a section to
/// what was found or decided for it. Every section has an entry.
public record Mapping(Map<String, Assigned> sections) {

    /// In place of a content: the section stays a chapter of its own that holds none of the required contents.
    public static final String OWN = "own";

    public Mapping {
        sections = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sections));
    }

    /// What a section holds.
    ///
    /// @param content an id of [Contents], [#OWN], or empty while it is not mapped
    /// @param confidence from 0 to 1; 1 when a person decided
    /// @param reason why, with the words it rests on
    public record Assigned(String content, double confidence, Words reason, boolean byPerson) {

        static final Assigned NOTHING = new Assigned("", 0,
                Words.of("見出しにも本文にも手がかりがありません。", "Neither heading nor text gives a clue."), false);

        public boolean isMapped() {
            return !content.isEmpty();
        }
    }

    /// Proposes a mapping: by headings first, then by texts, then by what stands around.
    public static Mapping of(Outline outline) {
        return new Mapper(outline).mapping();
    }

    public Assigned of(String section) {
        return sections.getOrDefault(section, Assigned.NOTHING);
    }

    /// The mapping with a person's decision for one section. Sections below it keep what they have.
    ///
    /// @param content an id of [Contents], [#OWN], or empty for "not mapped"
    /// @return empty when there is no such section or content
    public Optional<Mapping> with(String section, String content) {
        boolean isKnown = content.isEmpty() || content.equals(OWN) || Contents.TITLES.containsKey(content);
        if (!isKnown || !sections.containsKey(section)) {
            return Optional.empty();
        }
        var changed = new LinkedHashMap<>(sections);
        changed.put(section, new Assigned(content, 1,
                Words.of("担当者が決めました。", "Decided by a person."), true));
        return Optional.of(new Mapping(changed));
    }

    /// The ids of the sections that hold a content.
    public List<String> holding(String content) {
        return sections.entrySet().stream().filter(it -> it.getValue().content().equals(content))
                .map(Map.Entry::getKey).toList();
    }
}
