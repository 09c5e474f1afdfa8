package jp.kanmin.app.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jp.kanmin.app.Main;
import jp.kanmin.app.store.Engine;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A server that is killed at random while somebody answers questions. Every answer that was acknowledged must be there
/// after the next start. `-Dkanmin.kills=100` for the long proof.
class KillTest {

    private static final int KILLS = Integer.getInteger("kanmin.kills", 5);
    private static final List<String> QUESTIONS = List.of("chapter-situation", "chapter-purpose",
            "chapter-policy",
            "policy-1", "policy-2", "policy-3", "m1.problem", "m1.action", "m2.problem", "m2.action");

    /// What was saved for certain, by question, and what was on its way when the server died.
    private final Map<String, String> acknowledged = new LinkedHashMap<>();
    private String question = "";
    private String sent = "";

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_killed_server_has_lost_nothing_that_it_acknowledged(Engine engine, @TempDir Path folder)
            throws IOException, InterruptedException {
        var database = engine.freshDatabase();
        var random = new Random(2026);
        for (int kill = 0; kill < KILLS; kill++) {
            var server = Child.start(folder, database);
            try {
                var visitor = new Visitor(Child.address(server));
                assertThat(visitor.signIn()).isEqualTo(302);
                check(visitor);
                killIn(server, 100 + random.nextInt(2500));
                answer(visitor, kill);
            } finally {
                server.destroyForcibly().waitFor();
            }
        }
        var server = Child.start(folder, database);
        try {
            var visitor = new Visitor(Child.address(server));
            visitor.signIn();
            check(visitor);
        } finally {
            server.destroyForcibly().waitFor();
        }
        assertThat(acknowledged).hasSizeGreaterThan(1);
        assertThat(verified(folder, database)).isZero();
    }

    /// Answers one question after the other until the server is gone.
    private void answer(Visitor visitor, int kill) throws InterruptedException {
        try {
            for (int i = 0;; i++) {
                question = QUESTIONS.get(i % QUESTIONS.size());
                sent = "第%d回の%d番目の答えです。".formatted(kill + 1, i + 1);
                var fields = Visitor.fields(visitor.page("office/q/" + question).select("form.form").first());
                fields.put("r0.answer", sent);
                fields.put("do", "save");
                int status = visitor.post("office/q/" + question, fields).statusCode();
                assertThat(status).isIn(302, 303);
                acknowledged.put(question, sent);
            }
        } catch (IOException _) {
            // killed: what was on its way may be there or not
        }
    }

    private void check(Visitor visitor) throws IOException, InterruptedException {
        for (var saved : acknowledged.entrySet()) {
            var text = visitor.page("office/q/" + saved.getKey()).select("textarea").text();
            if (saved.getKey().equals(question) && text.equals(sent)) {
                saved.setValue(sent);
            }
            assertThat(text).as(saved.getKey()).isEqualTo(saved.getValue());
        }
    }

    private static void killIn(Process server, int millis) {
        Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            server.destroyForcibly();
        });
    }

    private static int verified(Path folder, String database) {
        return Main.run(new String[]{"audit", "verify", "--data", folder.toString(), "--database", database},
                InputStream.nullInputStream(), new ByteArrayOutputStream(), OutputStream.nullOutputStream());
    }
}
