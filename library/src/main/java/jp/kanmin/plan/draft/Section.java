package jp.kanmin.plan.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jp.kanmin.finding.Words;

/// A piece of work on a plan that one person can take on: what stands before the chapters, and the seven chapters of
/// the template (guide, part II). Within the chapter of measures each measure is a piece of its own.
public enum Section {
    BASICS(Words.of("計画の名前・期間・問い合わせ先", "Name, period and contact"),
            List.of("name", "pattern", "how", "edition", "periods", "contact", "headings", "pictures")),
    SITUATION(Words.of("現状と課題", "Situation and problems"), List.of("chapters/situation", "problems")),
    PURPOSE(Words.of("計画の目的", "Purpose"), List.of("chapters/purpose", "benefits")),
    POSITION(Words.of("計画の位置付け", "Position among other plans"),
            List.of("chapters/position", "position", "laws", "joint")),
    ORGANISATION(Words.of("推進体制", "Organisation"), List.of("chapters/organisation", "organisation")),
    POLICY(Words.of("基本的な方針", "Basic policy"), List.of("chapters/policy", "policies")),
    MEASURES(Words.of("個別施策", "Measures"), List.of("chapters/measures", "measures", "fields")),
    SECURITY(Words.of("セキュリティ・個人情報の保護", "Security and personal data"),
            List.of("chapters/security", "security", "duties"));

    private final Words words;
    private final List<String> parts;

    Section(Words words, List<String> parts) {
        this.words = words;
        this.parts = parts;
    }

    public Words words() {
        return words;
    }

    /// As addresses and stores write it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Section> of(String code) {
        return Stream.of(values()).filter(section -> section.code().equals(code)).findFirst();
    }

    /// The piece of work a part of the document belongs to; own keys of a body belong to the basics.
    public static Section of(DocumentPart part) {
        return Stream.of(values()).filter(section -> section.parts.stream()
                .anyMatch(prefix -> part.path().equals(prefix) || part.path().startsWith(prefix + "/")))
                .findFirst().orElse(BASICS);
    }

    /// What tasks, comments and entrusting go by: the code of a section, or `measures/m1` for one measure.
    public static String taskOf(DocumentPart part) {
        var whole = part.whole().path();
        return whole.startsWith("measures/") ? whole : of(part).code();
    }
}
