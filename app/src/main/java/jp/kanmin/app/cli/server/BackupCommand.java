package jp.kanmin.app.cli.server;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;

import jp.kanmin.app.cli.console.Console;
import jp.kanmin.app.service.operation.Backups;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `kanmin backup`: all of a store in one file, also while a server works on it.
@Command
public final class BackupCommand implements Callable<Integer> {

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "backup.out")
    private Path out = Path.of("");

    private final Console console;

    public BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var held = Backups.take(store.home(), out, Instant.now());
        console.say(console.message("backup.done", out, held.tables(), held.rows(), held.lines()));
        return 0;
    }
}
