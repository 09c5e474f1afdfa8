package jp.kanmin.app.cli.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import jp.kanmin.app.cli.console.Console;
import jp.kanmin.app.service.DemoService;
import jp.kanmin.app.service.Home;
import jp.kanmin.app.service.monitor.DemoQuarters;
import jp.kanmin.app.service.monitor.yearly.DemoYear;
import jp.kanmin.app.web.Server;
import jp.kanmin.app.web.ServerSettings;
import jp.kanmin.finding.UserError;
import jp.kanmin.json.Unreadable;
import jp.kanmin.plan.PlanFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `kanmin demo`: a server with the worked example, on this machine only. It keeps nothing.
@Command
public final class DemoCommand implements Callable<Integer> {

    @Option(names = "--port", paramLabel = "N", descriptionKey = "server.demo-port")
    private @Nullable Integer port;

    private final Console console;

    public DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        var home = Files.createTempDirectory("kanmin-demo");
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> remove(home)));
        try (var server = start(ServerSettings.onLoopback(Home.in(home)))) {
            var password = DemoService.freshPassword();
            var accounts = server.part(DemoService.class)
                    .fill(List.of(example("prefecture.json"), example("plan.json")), password);
            server.part(DemoQuarters.class).fill("city", "planning");
            server.part(DemoYear.class).publish("city");
            console.print(console.message("server.demo", server.address(), password) + "\n");
            accounts.forEach(
                    account -> console.print("  %-24s %s %s\n".formatted(account.mail(), account.body(),
                            account.roles().in(console.language()))));
            console.flush();
            server.await();
        }
        return 0;
    }

    private static void remove(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException _) {
            // The server was still writing; what is left lies in the folder for temporary files.
        }
    }

    /// At the port asked for; else at the usual one, or at any that is free when it is taken.
    private Server start(ServerSettings settings) {
        if (port != null) {
            return Server.start(settings.withPort(port));
        }
        try {
            return Server.start(settings);
        } catch (UserError _) {
            return Server.start(settings.withPort(0));
        }
    }

    /// A plan of `examples/data`, which the build puts beside this class.
    private static PlanFile example(String name) {
        try (var in = Objects.requireNonNull(DemoCommand.class.getResourceAsStream(name), name)) {
            return PlanFile.read(in.readAllBytes());
        } catch (Unreadable e) {
            throw new IllegalStateException(name, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
