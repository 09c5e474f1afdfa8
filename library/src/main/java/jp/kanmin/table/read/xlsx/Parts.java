package jp.kanmin.table.read.xlsx;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jp.kanmin.file.Damaged;
import jp.kanmin.file.Xml;
import jp.kanmin.file.ZipArchive;
import jp.kanmin.table.read.guard.Budget;
import jp.kanmin.table.read.guard.Doubts;
import jp.kanmin.table.sheet.Workbook.Doubt.Kind;

/// The parts of a workbook and how they point at each other.
record Parts(ZipArchive zip, Budget budget, Doubts doubts) {

    /// What a part points at.
    ///
    /// @param type the last word of its kind, such as `comments`, the same in both editions of the standard
    /// @param target the part's place in the zip, or an address outside
    record Relation(String type, String target, boolean isOutside) {}

    /// Reads one part.
    interface PartReader {
        void read(Xml xml) throws Damaged;
    }

    /// Reads a part as [#read(String, String, PartReader)], through a stream that may take some of it.
    void read(String part, String sheet, UnaryOperator<InputStream> through, PartReader reader) {
        read(part, through, reader, () -> damaged(part, sheet));
    }

    /// Reads a part if there is one. What is damaged in it is a doubt about the sheet, and what was read so far holds.
    void read(String part, String sheet, PartReader reader) {
        read(part, UnaryOperator.identity(), reader, () -> damaged(part, sheet));
    }

    /// Reads a part that nothing depends on and that is often not written as it should be.
    void readLoosely(String part, PartReader reader) {
        read(part, UnaryOperator.identity(), reader, () -> {
        });
    }

    private void damaged(String part, String sheet) {
        doubts.add(Kind.DAMAGED, sheet,
                "「%s」が壊れていて、途中までしか読めませんでした。元のファイルで確かめてください。".formatted(part),
                "“%s” is damaged and was read only in part. Check the original.".formatted(part));
    }

    private void read(String part, UnaryOperator<InputStream> through, PartReader reader,
            Runnable whenDamaged) {
        Optional<InputStream> in = zip.open(part);
        if (in.isEmpty()) {
            return;
        }
        try (var xml = Xml.of(through.apply(in.get()))) {
            reader.read(xml);
        } catch (Damaged _) {
            whenDamaged.run();
        }
    }

    /// What a part points at, by the id it uses.
    Map<String, Relation> relations(String part) {
        var relations = new LinkedHashMap<String, Relation>();
        int slash = part.lastIndexOf('/');
        var folder = part.substring(0, slash + 1);
        read(folder + "_rels/" + part.substring(slash + 1) + ".rels", "", xml -> {
            while (xml.next()) {
                if (xml.isStart("Relationship") && relations.size() < budget.limits().entries()) {
                    var type = xml.attributeOrNone("Type");
                    boolean isOutside = xml.attributeOrNone("TargetMode").equals("External");
                    var target = xml.attributeOrNone("Target");
                    relations.put(xml.attributeOrNone("Id"),
                            new Relation(type.substring(type.lastIndexOf('/') + 1),
                                    isOutside ? target : resolved(folder, target), isOutside));
                }
            }
        });
        return relations;
    }

    /// The parts of one kind that a part points at.
    static List<String> of(Map<String, Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.type.equals(type) && !relation.isOutside)
                .map(Relation::target).toList();
    }

    boolean hasMacros() {
        return zip.names().stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
    }

    private static String resolved(String folder, String target) {
        var steps = new ArrayDeque<String>();
        var whole = target.startsWith("/") ? target : folder + target;
        for (var step : whole.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}
