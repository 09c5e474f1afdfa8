package jp.kanmin.app.cli.server;

import java.nio.file.Path;
import java.util.Optional;

import jp.kanmin.app.service.Home;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which store a command works on. What the folder's file of settings says of the database holds unless an option
/// says otherwise.
public final class StoreOptions {

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "server.data")
    private Path folder = Path.of("kanmin-data");

    @Option(names = "--database", paramLabel = "URL", descriptionKey = "server.database")
    private @Nullable String database;

    Path folder() {
        return folder;
    }

    /// @throws jp.kanmin.finding.UserError when the settings cannot be read
    Home home() {
        return home(folder, SettingsFile.in(folder));
    }

    Home home(Path in, SettingsFile settings) {
        return database == null
                ? new Home(in, settings.find("database.url"), settings.find("database.user"),
                        settings.find("database.password"))
                : new Home(in, Optional.of(database), settings.find("database.user"),
                        settings.find("database.password"));
    }
}
