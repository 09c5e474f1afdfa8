package jp.kanmin.app.cli.server;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jp.kanmin.app.cli.console.Messages;
import jp.kanmin.app.service.operation.DataFolder;

/// `kanmin.properties` in a folder of data: what a server is told when it starts.
///
/// @param values by key, without those that are empty
record SettingsFile(Path file, Map<String, String> values) {

    static final String NAME = "kanmin.properties";

    private static final int LARGEST = 1 << 20;
    private static final Set<String> KEYS = known();

    SettingsFile {
        values = Map.copyOf(values);
    }

    /// Reads the file of a folder; no file says nothing.
    ///
    /// @throws jp.kanmin.finding.UserError when it cannot be read or has a key that nobody knows
    static SettingsFile in(Path folder) {
        var file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return new SettingsFile(file, Map.of());
        }
        var values = new TreeMap<String, String>();
        var read = read(file);
        read.stringPropertyNames().forEach(key -> values.put(key, read.getProperty(key).strip()));
        values.keySet().stream().filter(key -> !KEYS.contains(key)).findFirst().ifPresent(key -> {
            throw Messages.error("setting", key, file, String.join(" ", KEYS));
        });
        values.values().removeIf(String::isEmpty);
        return new SettingsFile(file, values);
    }

    /// Puts a file with everything explained and nothing decided into a folder that has none.
    static void write(Path folder) {
        var file = folder.resolve(NAME);
        if (Files.exists(file)) {
            return;
        }
        try (var channel = FileChannel.open(file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                DataFolder.forOwner("rw-------")); var out = Channels.newOutputStream(channel)) {
            out.write(template());
        } catch (IOException _) {
            throw Messages.error("unwritable", file);
        }
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /// A port, or empty.
    Optional<Integer> number(String key) {
        return find(key).map(text -> {
            try {
                return Integer.valueOf(text);
            } catch (NumberFormatException _) {
                throw Messages.error("setting-value", key, text, file, "0-65535");
            }
        });
    }

    boolean isTrue(String key) {
        return find(key).map(text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Messages.error("setting-value", key, text, file, "true false");
        }).orElse(false);
    }

    /// Those whose key begins so, for the part of the server that knows them.
    Map<String, String> under(String... beginnings) {
        return values.entrySet().stream().filter(entry -> Set.of(beginnings).stream()
                .anyMatch(entry.getKey()::startsWith))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Properties read(Path file) {
        var read = new Properties();
        try (var in = Files.newInputStream(file)) {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(in.readNBytes(LARGEST)))
                    .toString();
            read.load(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (IOException | IllegalArgumentException _) {
            throw Messages.error("settings", file);
        }
        return read;
    }

    /// The keys are those that the explained file names, each behind a comment sign.
    private static Set<String> known() {
        try {
            var keys = new Properties();
            var lines = new String(template(), StandardCharsets.UTF_8).lines()
                    .filter(line -> line.matches("#[a-z][a-z0-9.-]* =.*"))
                    .map(line -> line.substring(1)).collect(Collectors.joining("\n"));
            keys.load(new StringReader(lines));
            return new TreeSet<>(keys.stringPropertyNames());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] template() {
        try (var in = Objects.requireNonNull(SettingsFile.class.getResourceAsStream(NAME))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
