package jp.kanmin.app.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jp.kanmin.app.publication.markdown.PictureShelf;

/// The pictures beside a plan that its texts show: PNG and JPEG inside the plan's folder, of bearable size. They are
/// named after their content, so that no file of another's is ever in the way. SVG is not taken: it may carry code.
final class Pictures implements PictureShelf {

    /// In bytes.
    static final int LARGEST = 10 << 20;
    /// In bytes, of all pictures of a plan together.
    static final long LARGEST_SUM = 200L << 20;

    private final Optional<Path> folder;
    private final Function<String, Optional<byte[]>> kept;
    private final Map<String, Optional<String>> addresses = new HashMap<>();
    private final Map<String, byte[]> taken = new LinkedHashMap<>();
    private long sum;

    /// @param source the plan's file, beside which pictures lie
    /// @param kept pictures that are kept elsewhere, by name
    Pictures(Optional<Path> source, Function<String, Optional<byte[]>> kept) {
        this.kept = kept;
        folder = source.flatMap(file -> real(file.toAbsolutePath().normalize()))
                .flatMap(file -> Optional.ofNullable(file.getParent()));
    }

    @Override
    public Optional<String> find(String name) {
        return addresses.computeIfAbsent(name, this::take);
    }

    /// The name each picture is published under, by the name it was asked for.
    Map<String, String> addresses() {
        var found = new HashMap<String, String>();
        addresses.forEach((name, address) -> address.ifPresent(published -> found.put(name, published)));
        return found;
    }

    /// Content by the name it is published under.
    Map<String, byte[]> taken() {
        return taken;
    }

    private Optional<String> take(String name) {
        try {
            var file = folder.flatMap(home -> real(home.resolve(name)).filter(path -> path.startsWith(home)));
            if (file.isEmpty() || !Files.isRegularFile(file.get()) || Files.size(file.get()) > LARGEST) {
                return kept.apply(name).flatMap(this::take);
            }
            return take(Files.readAllBytes(file.get()));
        } catch (IOException | InvalidPathException _) {
            return Optional.empty();
        }
    }

    private Optional<String> take(byte[] bytes) {
        var kind = kind(bytes);
        if (kind.isEmpty() || sum + bytes.length > LARGEST_SUM) {
            return Optional.empty();
        }
        var published = "picture-" + digest(bytes) + "." + kind;
        if (taken.put(published, bytes) == null) {
            sum += bytes.length;
        }
        return Optional.of(published);
    }

    /// The file itself, wherever links lead; empty where there is none.
    private static Optional<Path> real(Path path) {
        try {
            return Optional.of(path.toRealPath());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// By its first bytes, whatever the name says.
    private static String kind(byte[] bytes) {
        if (startsWith(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return "png";
        }
        return startsWith(bytes, 0xFF, 0xD8, 0xFF) ? "jpg" : "";
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
