package jp.kanmin.app.web;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.service.Home;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.service.RemarkService;
import jp.kanmin.app.service.TaskService;
import jp.kanmin.app.service.TestPeople;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.VersionStore;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.draft.DocumentPart;
import org.springframework.security.crypto.password.PasswordEncoder;

/// A server with an office at work: people of Sabae, Fukui and the nation, a draft, and a published version.
final class OfficeScene implements AutoCloseable {

    static final String SABAE = "182079";
    static final String PASSWORD = TestPeople.PASSWORD;
    static final DocumentPart PURPOSE = new DocumentPart("chapters/purpose/text");

    final Person office;
    private final Server server;

    OfficeScene(Path folder) {
        server = Server.start(ServerSettings.onLoopback(Home.in(folder)).withPort(0));
        office = person("office", "推進 花子", SABAE, "", Role.OFFICE);
        person("welfare", "福祉 次郎", SABAE, "福祉課", Role.DEPARTMENT);
        person("empty", "新庁 三郎", "131016", "", Role.OFFICE);
        person("fukui", "福井 四郎", "180009", "", Role.PREFECTURE);
        person("nation", "国見 五郎", "000000", "", Role.NATION);
        plans().begin(office, SABAE, Plan.Pattern.NEW, Json.Obj.EMPTY);
        publish(SABAE, "鯖江市の計画", "2026-03-25", "2026-05-01");
    }

    String root() {
        return server.address().toString();
    }

    PlanService plans() {
        return server.part(PlanService.class);
    }

    TaskService tasks() {
        return server.part(TaskService.class);
    }

    RemarkService remarks() {
        return server.part(RemarkService.class);
    }

    Person person(String id, String name, String body, String department, Role... roles) {
        return new TestPeople(server.part(PersonStore.class), server.part(PasswordEncoder.class))
                .admit(new Person(id, id + "@example.jp", name, body, department, Set.of(roles),
                        Person.State.ACTIVE));
    }

    void write(DocumentPart part, String text) {
        var mark = plans().draft(office, SABAE).orElseThrow().mark(part);
        plans().save(office, SABAE, part, mark, Optional.of(Json.of(text)));
    }

    /// The key of a remark on a passage of the purpose.
    String remark(String quote, String text) {
        var key = UUID.randomUUID().toString();
        remarks().say(office, SABAE, key, PURPOSE, quote, text);
        return key;
    }

    void publish(String body, String name, String decided, String published) {
        var document = JsonText.line(Samples.example().plan().document());
        var hash = AuditEvent.sha256(document);
        server.part(VersionStore.class)
                .append(new VersionStore.Version(body, 1, name, hash, decided, published,
                        Times.text(Instant.EPOCH), "はじめての版", 3, 6, "adopted"), document);
    }

    @Override
    public void close() {
        server.close();
    }
}
