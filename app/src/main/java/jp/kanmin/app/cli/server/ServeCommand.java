package jp.kanmin.app.cli.server;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import jp.kanmin.app.cli.console.Console;
import jp.kanmin.app.service.operation.DataFolder;
import jp.kanmin.app.web.Server;
import jp.kanmin.app.web.ServerSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `kanmin serve`: the server on its own store, until it is told to end.
@Command
public final class ServeCommand implements Callable<Integer> {

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Option(names = "--port", paramLabel = "N", descriptionKey = "server.port")
    private @Nullable Integer port;

    private final Console console;

    public ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (var folder = DataFolder.hold(store.folder())) {
            SettingsFile.write(folder.path());
            var settings = SettingsFile.in(folder.path());
            try (var server = Server.start(asTold(folder, settings))) {
                console.print(console.message("server.serve", server.address(), folder.path()) + "\n");
                server.setUpLink()
                        .ifPresent(link -> console.print(console.message("server.first", link) + "\n"));
                console.flush();
                server.await();
            }
        }
        return 0;
    }

    private ServerSettings asTold(DataFolder folder, SettingsFile file) {
        var usual = ServerSettings.onLoopback(store.home(folder.path(), file));
        var told = usual.onAddress(file.find("address").orElse(usual.address()))
                .withPort(Optional.ofNullable(port).or(() -> file.number("port")).orElse(usual.port()))
                .withBasePath(file.find("base-path").orElse(""))
                .withMore(log(folder.path()));
        told = file.mail().map(told::withMail).orElse(told);
        told = file.oidc().map(told::withOidc).orElse(told);
        return file.isTrue("behind-proxy") ? told.afterProxy() : told;
    }

    /// The log turns over before it fills the disk.
    private static Map<String, String> log(Path folder) {
        return Map.of("logging.file.name", folder.resolve("kanmin.log").toString(),
                "logging.logback.rollingpolicy.max-file-size", "10MB",
                "logging.logback.rollingpolicy.max-history", "30",
                "logging.logback.rollingpolicy.total-size-cap", "100MB",
                "logging.threshold.console", "off");
    }
}
