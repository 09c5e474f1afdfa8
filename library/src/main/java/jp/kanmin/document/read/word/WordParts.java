package jp.kanmin.document.read.word;

import java.util.ArrayList;
import java.util.List;
import jp.kanmin.document.Doubt;
import jp.kanmin.document.read.gather.Gatherer;
import jp.kanmin.file.Damaged;
import jp.kanmin.file.Xml;
import jp.kanmin.file.ZipArchive;

/// The parts of a Word file by what they are for.
final class WordParts {

    private static final String USUAL = "word/document.xml";

    private final ZipArchive zip;
    private final Gatherer gatherer;
    private final String main;
    private final List<Relation> relations;

    private record Relation(String type, String target, boolean isOutside) {}

    /// What reads a part.
    interface Reading {
        void read(Xml xml) throws Damaged;
    }

    WordParts(ZipArchive zip, Gatherer gatherer) {
        this.zip = zip;
        this.gatherer = gatherer;
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
    void read(String name, Reading reading) {
        var in = zip.open(name);
        if (in.isEmpty()) {
            return;
        }
        try (var xml = Xml.of(in.get())) {
            reading.read(xml);
        } catch (Damaged _) {
            gatherer.doubt(Doubt.Kind.DAMAGED,
                    "ファイルの一部（%s）が壊れていて、途中までしか読めませんでした。元のファイルを確かめてください。".formatted(name),
                    "“%s” is damaged and was read only in part. Check the original.".formatted(name));
        }
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
