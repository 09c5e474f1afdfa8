package jp.kanmin.table.read.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import jp.kanmin.file.Damaged;
import jp.kanmin.file.Xml;
import jp.kanmin.table.sheet.Around.Note;
import jp.kanmin.table.sheet.Range;

/// The comments of a sheet: those in threads, and old ones where no thread stands for them.
final class Notes {

    private static final int LONGEST_NAME = 255;

    private final Parts parts;
    private final int most;
    private final List<Note> threaded = new ArrayList<>();
    private final List<Note> old = new ArrayList<>();

    private Notes(Parts parts) {
        this.parts = parts;
        this.most = parts.budget().limits().text();
    }

    /// Reads both kinds.
    ///
    /// @param persons who the ids in threads stand for
    static List<Note> of(Parts parts, Map<String, Parts.Relation> relations, Map<String, String> persons,
            String sheet) {
        var notes = new Notes(parts);
        Parts.of(relations, "threadedComment")
                .forEach(part -> parts.read(part, sheet, xml -> notes.threads(xml, persons)));
        Parts.of(relations, "comments").forEach(part -> parts.read(part, sheet, notes::old));
        var inThreads = new HashSet<Long>();
        notes.threaded.forEach(note -> inThreads.add(((long) note.row() << 32) + note.column()));
        var all = new ArrayList<>(notes.threaded);
        notes.old.stream().filter(note -> !inThreads.contains(((long) note.row() << 32) + note.column()))
                .forEach(all::add);
        return all;
    }

    /// The people who have written in threads, by their ids.
    static Map<String, String> persons(Parts parts, List<String> places) {
        var persons = new HashMap<String, String>();
        places.forEach(part -> parts.read(part, "", xml -> {
            while (xml.next()) {
                if (xml.isStart("person")) {
                    persons.put(xml.attributeOrNone("id"), xml.attributeOrNone("displayName"));
                }
            }
        }));
        return persons;
    }

    private void threads(Xml xml, Map<String, String> persons) throws Damaged {
        while (xml.next()) {
            if (xml.isStart("threadedComment")) {
                var ref = xml.attributeOrNone("ref");
                var author = persons.getOrDefault(xml.attributeOrNone("personId"), "");
                int depth = xml.depth();
                var text = "";
                while (xml.nextIn(depth)) {
                    text = xml.isStart("text") ? xml.text(most) : text;
                }
                add(threaded, ref, author, text);
            }
        }
    }

    private void old(Xml xml) throws Damaged {
        var authors = new ArrayList<String>();
        while (xml.next()) {
            if (xml.isStart("author")) {
                authors.add(xml.text(LONGEST_NAME));
            } else if (xml.isStart("comment")) {
                var ref = xml.attributeOrNone("ref");
                int author = xml.number("authorId", -1);
                add(old, ref, author >= 0 && author < authors.size() ? authors.get(author) : "",
                        RichText.of(xml, most));
            }
        }
    }

    private void add(List<Note> notes, String ref, String author, String text) {
        if (notes.size() < parts.budget().limits().things()) {
            parts.budget().characters(text.length());
            Range.of(ref).ifPresent(cell -> notes.add(new Note(cell.top(), cell.left(), author, text)));
        }
    }
}
