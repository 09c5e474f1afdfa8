package jp.kanmin.document.read.word;

import java.util.ArrayList;
import java.util.List;
import jp.kanmin.document.read.gather.Gatherer;
import jp.kanmin.document.read.gather.Parts;
import jp.kanmin.file.ZipArchive;

/// The parts of a Word file by what they are for.
final class WordParts {

    private static final String USUAL = "word/document.xml";

    private final ZipArchive zip;
    private final Parts parts;
    private final String main;
    private final List<Relation> relations;

    private record Relation(String type, String target, boolean isOutside) {}

    WordParts(ZipArchive zip, Gatherer gatherer) {
        this.zip = zip;
        parts = new Parts(zip, gatherer);
        this.main = relations("_rels/.rels", "").stream()
                .filter(relation -> relation.type.endsWith("/officeDocument") && zip.has(relation.target))
                .map(Relation::target).findFirst().orElse(USUAL);
        int slash = main.lastIndexOf('/') + 1;
        this.relations = relations(main.substring(0, slash) + "_rels/" + main.substring(slash) + ".rels",
                main.substring(0, slash));
    }

    String main() {
        return main;
    }

    /// The parts of a kind, such as `footnotes`, in the order the file names them.
    List<String> of(String kind) {
        return relations.stream()
                .filter(relation -> !relation.isOutside && relation.type.endsWith("/" + kind))
                .map(Relation::target).distinct().toList();
    }

    /// Parts that lie elsewhere and that a program would fetch: pictures, templates.
    long outside() {
        return relations.stream()
                .filter(relation -> relation.isOutside && !relation.type.endsWith("/hyperlink")).count();
    }

    boolean has(String name) {
        return zip.has(name);
    }

    /// Reads a part as far as it can be read; what is damaged is said.
    void read(String name, Parts.Reading reading) {
        parts.read(name, reading);
    }

    private List<Relation> relations(String name, String folder) {
        var found = new ArrayList<Relation>();
        read(name, xml -> {
            while (xml.next()) {
                if (xml.isStart("Relationship") && found.size() < 5_000) {
                    var target = xml.attributeOrNone("Target");
                    found.add(new Relation(xml.attributeOrNone("Type"),
                            target.startsWith("/") ? target.substring(1) : folder + target,
                            xml.attributeOrNone("TargetMode").equals("External")));
                }
            }
        });
        return found;
    }

}
