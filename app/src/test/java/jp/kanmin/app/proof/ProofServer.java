package jp.kanmin.app.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.app.service.Home;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.TestPeople;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.monitor.ReportStore;
import jp.kanmin.app.web.Server;
import jp.kanmin.app.web.ServerSettings;
import jp.kanmin.finding.Language;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonFile;
import jp.kanmin.json.JsonText;
import jp.kanmin.json.Unreadable;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.PlanFile;
import org.springframework.security.crypto.password.PasswordEncoder;

/// A server for a proof, in its own process: `ProofServer FOLDER DATABASE [PLANS]`. An empty store gets an account and
/// a draft; with a folder of plans, every one is published. A folder in it is that of a body, with `plan.json` and a
/// file for each quarter, all of which are accepted. Prints its address and goes on until it is killed.
public final class ProofServer {

    static final String MAIL = "office@example.jp";
    static final String PASSWORD = TestPeople.PASSWORD;
    static final String BODY = "182079";

    /// Some of the made-up plans have none, and could not be published.
    private static final Json.Obj CONTACT = Json.Obj.EMPTY.with("section", Json.of("総務課")).with("phone",
            Json.of("0000-00-0000"));

    private ProofServer() {}

    static void main(String[] args) throws IOException, InterruptedException {
        var home = new Home(Path.of(args[0]), Optional.of(args[1]));
        try (var server = Server.start(ServerSettings.onLoopback(home).withPort(0))) {
            if (server.part(PersonStore.class).isEmpty()) {
                prepare(server);
                if (args.length > 2) {
                    publish(server, Path.of(args[2]));
                }
            }
            System.out.println(server.address());
            server.await();
        }
    }

    private static void prepare(Server server) {
        var office = new Person("office", MAIL, "office", BODY, "総務課", Set.of(Role.OFFICE),
                Person.State.ACTIVE);
        new TestPeople(server.part(PersonStore.class), server.part(PasswordEncoder.class)).admit(office);
        server.part(PlanService.class).begin(office, BODY, Plan.Pattern.NEW, Json.Obj.EMPTY);
    }

    private static void accept(Server server, String body, Path home) throws IOException, Unreadable {
        var reports = server.part(ReportStore.class);
        var at = Times.text(Instant.now());
        try (var files = Files.list(home)) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                var quarter = Quarter.parse(name.replace(".json", ""));
                if (quarter.isPresent()) {
                    reports.put(new ReportStore.Accepted(body, quarter.get().code(),
                            JsonText.line(JsonFile.read(file).root()), at));
                }
            }
        }
    }

    private static void publish(Server server, Path plans) throws IOException {
        var publications = server.part(PublicationService.class);
        try (var files = Files.list(plans)) {
            for (var file : files.sorted().toList()) {
                boolean isFolder = Files.isDirectory(file);
                var plan = PlanFile.read(isFolder ? file.resolve("plan.json") : file).plan();
                publications.take(PlanFile.of(plan.document().with("contact", CONTACT)),
                        PublicationContext.in(Language.JA));
                if (isFolder) {
                    accept(server, plan.body(), file);
                }
            }
        } catch (Unreadable e) {
            throw new IllegalStateException(e);
        }
    }
}
