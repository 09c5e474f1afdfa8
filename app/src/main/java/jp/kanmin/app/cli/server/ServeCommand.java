package jp.kanmin.app.cli.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import jp.kanmin.app.cli.console.Columns;
import jp.kanmin.app.cli.console.Console;
import jp.kanmin.app.cli.console.Messages;
import jp.kanmin.app.web.Server;
import jp.kanmin.app.web.ServerSettings;
import jp.kanmin.app.web.plan.PublishedPlan;
import jp.kanmin.app.web.plan.PublishedPlans;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.json.Unreadable;
import jp.kanmin.plan.PlanFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `kanmin serve`: the pages of the plans that lie in a folder.
@Command
public final class ServeCommand implements Callable<Integer> {

    private static final List<String> ENDINGS = List.of(".json", ".yaml", ".yml");

    @Option(names = "--data", paramLabel = "DIR", required = true, descriptionKey = "server.data")
    private Path data = Path.of("");

    @Option(names = "--port", paramLabel = "N", descriptionKey = "server.port")
    private int port = ServerSettings.USUAL_PORT;

    @Option(names = "--address", paramLabel = "ADDRESS", descriptionKey = "server.address")
    private String address = "127.0.0.1";

    @Option(names = "--base-path", paramLabel = "PATH", descriptionKey = "server.base-path")
    private String basePath = "";

    @Option(names = "--behind-proxy", descriptionKey = "server.behind-proxy")
    private boolean behindProxy;

    private final Console console;

    public ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        var plans = plans();
        try (var server = Server.start(new ServerSettings(address, port, basePath, behindProxy,
                PublishedPlans.of(plans.toArray(PublishedPlan[]::new))))) {
            console.print(console.message("server.serve", plans.size(), server.address()) + "\n");
            console.flush();
            server.await();
        }
        return 0;
    }

    private List<PublishedPlan> plans() {
        if (!Files.isDirectory(data)) {
            throw Messages.error("no-folder", data);
        }
        try (var files = Files.list(data)) {
            return files.filter(ServeCommand::mayBePlan).sorted().flatMap(file -> plan(file).stream())
                    .toList();
        } catch (IOException _) {
            throw Messages.error("unreadable", data);
        }
    }

    private static boolean mayBePlan(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && ENDINGS.stream().anyMatch(name::endsWith);
    }

    /// A file that is no plan, or one that cannot be published, is told and left out.
    private Optional<PublishedPlan> plan(Path file) {
        try {
            var read = PlanFile.read(file);
            if (!read.plan().format().startsWith("kanmin-plan/")) {
                return Optional.empty();
            }
            return Optional.of(PublishedPlan.of(read, Optional.of(file)));
        } catch (Unreadable e) {
            leaveOut(file, e.what());
        } catch (UserError e) {
            leaveOut(file, e.what());
        }
        return Optional.empty();
    }

    private void leaveOut(Path file, Words why) {
        console.say(Columns.visible(console.message("server.left-out", file, why.in(console.language()))));
    }
}
