package jp.kanmin.app.cli.server;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import jp.kanmin.app.cli.console.Console;
import jp.kanmin.app.service.operation.DataFolder;
import jp.kanmin.app.web.Server;
import jp.kanmin.app.web.ServerSettings;
import jp.kanmin.app.web.plan.PublishedPlans;
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
        var usual = ServerSettings.onLoopback(store.home(folder.path(), file), PublishedPlans.of());
        var told = usual.onAddress(file.find("address").orElse(usual.address()))
                .withPort(Optional.ofNullable(port).or(() -> file.number("port")).orElse(usual.port()))
                .withBasePath(file.find("base-path").orElse(""))
                .withMore(more(folder, file));
        return file.isTrue("behind-proxy") ? told.afterProxy() : told;
    }

    /// The log turns over before it fills the disk; mail and sign-in are read where they are used.
    private static Map<String, String> more(DataFolder folder, SettingsFile file) {
        var more = new HashMap<String, String>();
        more.put("logging.file.name", folder.path().resolve("kanmin.log").toString());
        more.put("logging.logback.rollingpolicy.max-file-size", "10MB");
        more.put("logging.logback.rollingpolicy.max-history", "30");
        more.put("logging.logback.rollingpolicy.total-size-cap", "100MB");
        more.put("logging.threshold.console", "off");
        file.under("mail.", "oidc.").forEach((key, value) -> more.put("kanmin." + key, value));
        return more;
    }
}
