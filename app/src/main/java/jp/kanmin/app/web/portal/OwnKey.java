package jp.kanmin.app.web.portal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.UUID;

/// The key by which this server shows an identity provider who it is. Its private half never leaves the server's folder.
///
/// @param key with its private half
public record OwnKey(JWK key) {

    private static final int BITS = 3072;

    /// The key of a server, made when it is first asked for.
    ///
    /// @param home the folder where the server keeps what it keeps
    public static OwnKey in(Path home) {
        var file = home.resolve("keys").resolve("oidc.json");
        try {
            if (!Files.exists(file)) {
                write(file);
            }
            return new OwnKey(JWK.parse(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException(file + " is no key", e);
        }
    }

    /// The public half, as providers read it.
    public String published() {
        return new JWKSet(key).toString(true);
    }

    @Override
    public String toString() {
        return "OwnKey[" + key.getKeyID() + "]";
    }

    /// Whole or not at all, and for nobody else's eyes.
    private static void write(Path file) throws IOException, JOSEException {
        var key = new RSAKeyGenerator(BITS).keyUse(KeyUse.SIGNATURE).algorithm(JWSAlgorithm.RS256)
                .keyID(UUID.randomUUID().toString()).generate();
        var folder = Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
        boolean isPosix = Files.getFileStore(folder).supportsFileAttributeView("posix");
        var half = isPosix
                ? Files.createTempFile(folder, "key", ".part",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createTempFile(folder, "key", ".part");
        Files.writeString(half, key.toJSONString());
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
