package jp.kanmin.app.web.road.question;

import java.util.List;

import jp.kanmin.finding.Words;
import jp.kanmin.plan.draft.DocumentPart;
import jp.kanmin.plan.draft.Section;

/// One thing asked, on a page of its own.
///
/// @param id as its address has it, such as `contact` or `m1.owner`
/// @param section the piece of work it belongs to
/// @param part where its answer stands in the plan
/// @param isList the answer is a list, each row of which has the fields
/// @param inSimplified the simplified template asks it too
/// @param words what stands in the keys of its words after `road.q.`
/// @param subject what it asks about, such as the title of a measure; empty where the question says so itself
public record Question(String id, Section section, DocumentPart part, boolean isList, List<Field> fields,
        boolean inSimplified, String words, Words subject) {

    public Question {
        fields = List.copyOf(fields);
    }

    /// The measure it asks about; empty where it asks about none.
    public String measure() {
        var whole = part.whole().path();
        return whole.startsWith("measures/") ? whole.substring("measures/".length()) : "";
    }

    /// True where the answer is one long text, which may hold pictures.
    public boolean isProse() {
        return !isList && fields.size() == 1 && fields.getFirst().kind() == Kind.LONG;
    }
}
