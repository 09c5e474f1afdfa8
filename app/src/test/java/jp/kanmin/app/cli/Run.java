package jp.kanmin.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import jp.kanmin.app.Main;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonFile;
import jp.kanmin.json.Unreadable;

/// One run of the whole command line, and what came of it.
///
/// @param out what went to standard output
/// @param err what went to standard error
record Run(int status, String out, String err) {

    /// The day on which the worked example is looked at.
    static final String AS_OF = "--as-of=2026-04-15";

    static Run of(String... args) {
        return with("", args);
    }

    /// A run with this text on standard input.
    static Run with(String in, String... args) {
        return with(in.getBytes(StandardCharsets.UTF_8), args);
    }

    static Run with(byte[] in, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int status = Main.run(args, new ByteArrayInputStream(in), out, err);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// Standard output, which is one JSON document and nothing else.
    Json json() {
        try {
            return JsonFile.read(out.getBytes(StandardCharsets.UTF_8)).root();
        } catch (Unreadable e) {
            throw new AssertionError(out, e);
        }
    }

    /// What stands at a pointer of the JSON output, in one line of JSON.
    String at(String pointer) {
        return json().at(pointer).map(jp.kanmin.json.JsonText::line).orElse("missing");
    }

    static Path examples() {
        return Path.of(System.getProperty("kanmin.root"), "examples", "data");
    }

    static String example() {
        return examples().resolve("plan.json").toString();
    }

    /// A file of the source documents, which are not part of the repository.
    static Path shared(String file) {
        return Path.of(System.getProperty("kanmin.root"), "..", "shared", file);
    }
}
