package jp.kanmin.app.service;

import java.nio.file.Path;
import java.util.Optional;

import jp.kanmin.app.store.Database;

/// Where a server keeps what it keeps: a folder, and the store in it or elsewhere.
///
/// @param folder exists; holds the store, unless that is elsewhere, and what can be made anew from it
/// @param database the JDBC address of a PostgreSQL, with user and password in it; empty for a file in the folder
public record Home(Path folder, Optional<String> database) {

    /// Everything in one folder.
    public static Home in(Path folder) {
        return new Home(folder, Optional.empty());
    }

    Database store() {
        return database.map(Database::at).orElseGet(() -> Database.in(folder));
    }
}
