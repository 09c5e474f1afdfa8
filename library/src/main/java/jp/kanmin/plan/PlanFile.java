package jp.kanmin.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import jp.kanmin.finding.Place;
import jp.kanmin.finding.Words;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonFile;
import jp.kanmin.json.Unreadable;

/// A plan read from a file, with what was wrong with its form.
///
/// @param troubles in the order of the document
public record PlanFile(Plan plan, List<Trouble> troubles) {

    /// The format this version writes. Every older one is read.
    public static final String FORMAT = "kanmin-plan/1";

    public PlanFile {
        troubles = List.copyOf(troubles);
    }

    /// Reads a plan in JSON or YAML.
    ///
    /// @throws Unreadable when the file is no document at all
    public static PlanFile read(Path file) throws Unreadable {
        return read(JsonFile.bytes(file));
    }

    /// Reads a plan in JSON or YAML.
    ///
    /// @throws Unreadable when the bytes are no document at all
    public static PlanFile read(byte[] bytes) throws Unreadable {
        var file = JsonFile.read(bytes);
        if (!(file.root() instanceof Json.Obj document) || document.fields().isEmpty()) {
            throw new Unreadable(Place.whole(),
                    Words.of("計画の文書ではありません。", "It is not a plan document."),
                    Words.of("「body」「name」などの項目を持つ計画のファイルを指定してください。ひな形は kanmin plan new で作れます。",
                            "Give a plan with keys such as “body” and “name”; kanmin plan new makes a draft."));
        }
        var read = of(document);
        if (file.isUtf8()) {
            return read;
        }
        var troubles = new ArrayList<>(read.troubles);
        troubles.add(new Trouble.Encoding("", file.charset().displayName()));
        return new PlanFile(read.plan, troubles);
    }

    /// The plan in a document already read.
    public static PlanFile of(Json.Obj document) {
        var reading = PlanReader.read(document);
        return new PlanFile(reading.plan(), reading.troubles());
    }
}
