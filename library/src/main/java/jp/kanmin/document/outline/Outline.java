package jp.kanmin.document.outline;

import java.util.List;
import java.util.stream.Stream;
import jp.kanmin.document.Document;

/// The headings of a document as a tree. Every block of the document is in exactly one section.
///
/// @param sections those of the first level, in reading order; running heads stand last
/// @param isContentsOnly whether only a table of contents was there and its lines were taken for the headings
/// @param starts where plans begin; more than one where a file holds several
public record Outline(Document document, List<Section> sections, boolean isContentsOnly, List<Start> starts) {

    public Outline {
        sections = List.copyOf(sections);
        starts = List.copyOf(starts);
    }

    /// The beginning of a plan in the file.
    ///
    /// @param title its name as far as found; may be empty
    /// @param section the id of its first section
    public record Start(String title, String section) {}

    /// Finds the headings.
    public static Outline of(Document document) {
        return new Outliner(document).outline();
    }

    /// All sections in reading order.
    public Stream<Section> all() {
        return sections.stream().flatMap(Section::all);
    }

    /// All sections with a heading.
    public List<Section> headings() {
        return all().filter(section -> section.kind() == Section.Kind.BODY).toList();
    }
}
