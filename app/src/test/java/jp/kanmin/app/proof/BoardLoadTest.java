package jp.kanmin.app.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.kanmin.app.store.Engine;
import jp.kanmin.monitoring.Quarter;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The boards with five years of reports of the whole country: the first page after a start, which adds all up; the
/// same again and again; a report that is accepted; a hundred people. Measures and prints, and asserts only that every
/// answer is the page that was asked for. `-Dkanmin.reports=FOLDER` names what the benchmark `NationReports` has made.
@EnabledIfSystemProperty(named = "kanmin.reports", matches = ".+", disabledReason = "a long proof, run by hand")
class BoardLoadTest {

    private static final int TIMES = 200;
    private static final String NUMBER = "input.short-field[name$=-value]";
    private static final String MARK = "777777";
    private static final List<String> BOARDS = List.of("progress", "progress/180009",
            "progress/measure/02-35",
            "progress.json", "plans/182079/progress");
    private static final List<String> READ = List.of("progress", "progress", "progress/180009",
            "progress/measure/02-35", "plans/%s/progress", "plans/%s", "");

    @ParameterizedTest
    @EnumSource(Engine.class)
    void every_board_is_answered(Engine engine, @TempDir Path folder)
            throws IOException, InterruptedException {
        var database = engine.freshDatabase();
        var first = Child.start(folder, database, System.getProperty("kanmin.reports"));
        Child.address(first);
        first.destroyForcibly().waitFor();

        var server = Child.start(folder, database);
        try {
            var root = Child.address(server);
            System.out.println(engine);
            cold(root);
            again(root);
            accepted(root);
            var load = new PageLoad(root, READ);
            load.run(Duration.ofMinutes(1));
            assertThat(load.print()).isEmpty();
        } finally {
            server.destroyForcibly().waitFor();
        }
    }

    private static void cold(URI root) throws IOException, InterruptedException {
        var visitor = new Visitor(root);
        visitor.get("");
        System.out.printf("the first /progress after a start: %,.0f ms%n", millis(visitor, "progress"));
    }

    private static void again(URI root) throws IOException, InterruptedException {
        var visitor = new Visitor(root);
        for (var page : BOARDS) {
            var took = new double[TIMES];
            for (int i = 0; i < TIMES; i++) {
                took[i] = millis(visitor, page);
            }
            Arrays.sort(took);
            System.out.printf("%-28s one after the other: p50 %.1f, p95 %.1f, longest %.1f ms%n", "/" + page,
                    took[TIMES / 2], took[TIMES * 95 / 100], took[TIMES - 1]);
        }
    }

    /// A report on its way through the office, and how long the boards take to tell of it.
    private static void accepted(URI root) throws IOException, InterruptedException {
        var quarter = Quarter.of(LocalDate.now(ZoneId.of("Asia/Tokyo")));
        var visitor = new Visitor(root);
        assertThat(visitor.signIn()).isEqualTo(302);
        var measure = measureWithANumber(visitor, "office/reports/" + quarter.code());
        send(visitor, measure, true, "send");
        long began = System.nanoTime();
        send(visitor, measure, false, "accept");
        System.out.printf("accepting a report: %,.0f ms%n", (System.nanoTime() - began) / 1e6);
        System.out.printf("the next /progress: %,.0f ms%n", millis(visitor, "progress"));
        System.out.printf("the next page of the body: %,.0f ms%n", millis(visitor, "plans/182079/progress"));
        assertThat(visitor.page("plans/182079/progress").text()).contains("777,777");
    }

    private static void send(Visitor visitor, String path, boolean isFilled, String button)
            throws IOException, InterruptedException {
        var page = visitor.page(path);
        var form = page.select("form[method=post]:has(button[value=" + button + "])").first();
        var fields = Visitor.fields(form);
        if (isFilled) {
            fill(page, fields);
        }
        fields.put("do", button);
        assertThat(visitor.post(path, fields).statusCode()).as(button).isIn(302, 303);
    }

    private static String measureWithANumber(Visitor visitor, String quarter)
            throws IOException, InterruptedException {
        for (var link : visitor.page(quarter).select("a[href*=/" + quarter + "/m]").eachAttr("href")) {
            var path = link.replaceAll("^/|#.*$", "");
            if (!visitor.page(path).select(NUMBER).isEmpty()) {
                return path;
            }
        }
        throw new IllegalStateException("no measure counts anything");
    }

    /// The first number is a conspicuous one; all else is not known yet.
    private static void fill(Document page, Map<String, String> fields) {
        var number = page.select(NUMBER).attr("name");
        for (var seen : page.select("input[name$=-seen]").eachAttr("name")) {
            var key = seen.replaceAll("-seen$", "");
            if (number.equals(key + "-value")) {
                fields.put(number, MARK);
            } else {
                fields.keySet().removeIf(name -> name.startsWith(key + "-") && !name.equals(seen));
                fields.put(key + "-unknown", "yes");
                fields.put(key + "-until", "2099-03");
                fields.put(key + "-reason", "集計中");
            }
        }
    }

    private static double millis(Visitor visitor, String path) throws IOException, InterruptedException {
        long began = System.nanoTime();
        assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(200);
        return (System.nanoTime() - began) / 1e6;
    }
}
