package jp.kanmin.app.cli.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.app.service.Home;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.web.Server;
import jp.kanmin.app.web.ServerSettings;
import jp.kanmin.finding.Language;
import jp.kanmin.json.Unreadable;
import jp.kanmin.plan.PlanFile;

/// Starts the server once and asks for a few pages. The build runs it to make the cache that lets it start fast.
final class ServerRehearsal {

    private static final List<String> PAGES = List.of("health", "", "bodies", "plans/182079",
            "plans/182079?lang=en",
            "login", "accessibility");

    private ServerRehearsal() {}

    /// @param args the plan to show, and a folder for the store, which is made anew
    static void main(String[] args) throws IOException, Unreadable {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of(args[1])), "server");
        var plan = PlanFile.read(Files.readAllBytes(Path.of(args[0])));
        try (var server = Server.start(ServerSettings.onLoopback(Home.in(folder)).withPort(0))) {
            server.part(PublicationService.class).take(plan, PublicationContext.in(Language.JA));
            for (var page : PAGES) {
                try (var in = server.address().resolve(page).toURL().openStream()) {
                    in.readAllBytes();
                }
            }
        }
        System.exit(0); // as the command line ends
    }
}
