package jp.kanmin.app.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.app.publication.FilesBeside;
import jp.kanmin.app.store.Database;
import jp.kanmin.body.Populations;

/// Where a server keeps what it keeps: a folder, and the store in it or elsewhere.
///
/// @param folder exists; holds the store, unless that is elsewhere, and what can be made anew from it
/// @param database the JDBC address of a PostgreSQL, with user and password in it or beside it; empty for a file in the
///         folder
public record Home(Path folder, Optional<String> database, Optional<String> user, Optional<String> password) {

    /// With user and password in the address, where it needs any.
    public Home(Path folder, Optional<String> database) {
        this(folder, database, Optional.empty(), Optional.empty());
    }

    private static final String POPULATIONS = "populations.csv";
    private static final long LARGEST_TABLE = 10 << 20; // bytes; all bodies take less than a tenth

    /// Everything in one folder.
    public static Home in(Path folder) {
        return new Home(folder, Optional.empty());
    }

    /// The populations in `populations.csv` of the folder; none where there is no such file.
    Populations populations() {
        var file = folder.resolve(POPULATIONS);
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST_TABLE
                    ? Populations.read(Files.readAllBytes(file)).populations()
                    : Populations.none();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Puts another `populations.csv` in the place of the one that is there, at once or not at all.
    void keepPopulations(byte[] csv) {
        FilesBeside.lay(folder, () -> {
        }, Map.of(POPULATIONS, csv));
    }

    /// The store in it or elsewhere.
    public Database store() {
        return database.map(url -> new Database(url, user, password)).orElseGet(() -> Database.in(folder));
    }
}
