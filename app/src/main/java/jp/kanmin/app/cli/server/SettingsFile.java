package jp.kanmin.app.cli.server;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
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
import jp.kanmin.app.web.MailSettings;
import jp.kanmin.app.web.OidcSettings;

/// `kanmin.properties` in a folder of data: what a server is told when it starts.
///
/// @param values by key, without those that are empty
record SettingsFile(Path file, Map<String, String> values) {

    static final String NAME = "kanmin.properties";

    private static final int LARGEST = 1 << 20;
    private static final int SMTP = 25;
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

    /// A value that has to be there because others beside it are.
    private String must(String key) {
        return find(key).orElseThrow(() -> Messages.error("setting-missing", key, file));
    }

    private URI address(String key) {
        var text = must(key);
        try {
            var address = new URI(text);
            if (address.isAbsolute()) {
                return address;
            }
        } catch (URISyntaxException _) {
            // told below, as one that leads nowhere
        }
        throw Messages.error("setting-value", key, text, file, "https://…");
    }

    /// How mail is sent; empty where the file names no mail server.
    Optional<MailSettings> mail() {
        return find("mail.host").map(host -> new MailSettings(host, number("mail.port").orElse(SMTP),
                find("mail.user"), find("mail.password"), must("mail.from"), isTrue("mail.tls"),
                address("mail.site")));
    }

    /// The identity provider; empty where the file names none.
    Optional<OidcSettings> oidc() {
        return find("oidc.client-id")
                .map(client -> new OidcSettings(find("oidc.registration").orElse("portal"),
                        must("oidc.title"), client, must("oidc.issuer"), address("oidc.authorization"),
                        address("oidc.token"), address("oidc.keys"), address("oidc.user-info")));
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
