package jp.kanmin.app.cli.server;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import jp.kanmin.app.cli.console.Console;
import jp.kanmin.app.service.operation.AuditCheck;
import jp.kanmin.app.service.operation.Backups;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `kanmin restore`: a backup into an empty store, and a look at whether its record holds.
@Command
public final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "restore.file")
    private Path file = Path.of("");

    @Mixin
    private final StoreOptions store = new StoreOptions();

    private final Console console;

    public RestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var home = store.home();
        var held = Backups.restore(file, home);
        console.say(console.message("restore.done", held.taken(), held.tables(), held.rows()));
        return AuditWords.say(AuditCheck.of(home), console);
    }
}
