package jp.kanmin.document.read.gather;

import jp.kanmin.document.Doubt;
import jp.kanmin.file.Damaged;
import jp.kanmin.file.Xml;
import jp.kanmin.file.ZipArchive;

/// The parts of a document that is a zip of XML files. What is damaged is read as far as it can be, and said.
public record Parts(ZipArchive zip, Gatherer gatherer) {

    /// What reads a part.
    @FunctionalInterface
    public interface Reading {
        void read(Xml xml) throws Damaged;
    }

    /// Reads a part; one that is not there is passed by.
    public void read(String name, Reading reading) {
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
}
