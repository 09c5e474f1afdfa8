package jp.kanmin.app.cli.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Callable;

import jp.kanmin.app.cli.console.Console;
import jp.kanmin.app.cli.console.Messages;
import jp.kanmin.app.web.Server;
import jp.kanmin.app.web.ServerSettings;
import jp.kanmin.app.web.plan.PublishedPlan;
import jp.kanmin.app.web.plan.PublishedPlans;
import jp.kanmin.finding.UserError;
import jp.kanmin.json.Unreadable;
import jp.kanmin.plan.PlanFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `kanmin demo`: the pages with the worked example, on this machine alone. Nothing is stored.
@Command
public final class DemoCommand implements Callable<Integer> {

    @Option(names = "--port", paramLabel = "N", descriptionKey = "demo.port")
    private @Nullable Integer port;

    private final Console console;

    public DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        var plans = PublishedPlans.of(example("plan.json"), example("prefecture.json"));
        try (var server = start(ServerSettings.onLoopback(plans))) {
            console.print(console.message("demo.running", server.address()) + "\n");
            console.flush();
            server.await();
        }
        return 0;
    }

    /// The usual port, or any that is free when it is taken and nobody asked for it.
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

    private static PublishedPlan example(String name) {
        try (var in = DemoCommand.class.getResourceAsStream(name)) {
            if (in == null) {
                throw Messages.error("missing", name);
            }
            return PublishedPlan.of(PlanFile.read(in.readAllBytes()), Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Unreadable e) {
            throw new IllegalStateException("the worked example is no plan", e);
        }
    }
}
