package jp.kanmin.app.cli.plan.rollup;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import jp.kanmin.app.cli.console.Console;
import jp.kanmin.app.cli.option.Day;
import jp.kanmin.app.cli.option.FailOn;
import jp.kanmin.app.cli.option.Format;
import jp.kanmin.app.cli.plan.Checked;
import jp.kanmin.app.cli.plan.PlanBatch;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.body.Kind;
import jp.kanmin.body.Populations;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.monitoring.rollup.Gathering;
import jp.kanmin.monitoring.rollup.Slim;
import jp.kanmin.monitoring.rollup.Totals;
import jp.kanmin.plan.Adoption;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.UpperPlan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kanmin plan rollup DIR`: every plan and report below a folder checked and added up.
@Command
public final class PlanRollupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", descriptionKey = "plan.rollup.folder")
    private String folder = "";

    @Option(names = "--as-of", paramLabel = "DATE", converter = Day.class, descriptionKey = "plan.rollup.as-of")
    private LocalDate asOf = Day.today();

    @Option(names = "--prefecture", paramLabel = "CODE", descriptionKey = "plan.rollup.prefecture")
    private @Nullable String prefecture;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format")
    private Format format = Format.TEXT;

    @Option(names = "--fail-on", paramLabel = "FORCE|SEVERITY", converter = FailOn.Reader.class, descriptionKey = "option.fail-on")
    private FailOn failOn = FailOn.DEFAULT;

    private final Console console;

    public PlanRollupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var area = Optional.ofNullable(prefecture).map(PlanRollupCommand::prefecture);
        var work = new Work(area);
        var files = Folder.of(folder);
        var begun = LocalDateTime.now(Day.ZONE);
        if (!files.plans().isEmpty()) {
            new PlanBatch(console, asOf, new UpperPlan.NotGiven(), Optional.empty())
                    .check(files.plans(), this::piece, work::take);
        }
        var checked = new Reports(console, asOf, work.plans).check(files.reports());
        long millis = Duration.between(begun, LocalDateTime.now(Day.ZONE)).toMillis();
        checked.forEach(work::take);
        files.unopened().forEach(_ -> work.count("KD-FILE", 1));
        var rolled = work.rolled(millis);
        console.print(format == Format.JSON
                ? RollupText.json(rolled)
                : RollupText.text(rolled, console.language()));
        return files.unopened().isEmpty() ? work.status : Math.max(1, work.status);
    }

    private static Body prefecture(String code) {
        return Bodies.find(code).filter(body -> body.kind() == Kind.PREFECTURE)
                .orElseThrow(() -> new UserError(
                        Words.of("団体コード「%s」の都道府県はありません。".formatted(code),
                                "There is no prefecture “%s”.".formatted(code)),
                        Words.of("都道府県の6けたのコード（例 180009）を指定してください。",
                                "Give the six-digit code of a prefecture, such as 180009.")));
    }

    /// What is kept of a plan that was checked.
    private record Piece(Optional<Plan> plan, Map<String, Integer> findings, int status) {}

    private Piece piece(Checked checked) {
        return new Piece(checked.plan().map(Slim::of), counted(checked.findings()),
                checked.failed() ? 3 : failOn.status(checked.findings()));
    }

    private static Map<String, Integer> counted(List<Finding> findings) {
        var counts = new HashMap<String, Integer>();
        findings.forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum));
        return counts;
    }

    /// Takes what was checked, and adds it up.
    private final class Work {
        private final Optional<Body> area;
        private final Map<String, List<Plan>> plans = new LinkedHashMap<>();
        private final TreeMap<String, Integer> findings = new TreeMap<>();
        private final Gathering gathering = new Gathering(Populations.none());
        private int plansChecked;
        private int reportsChecked;
        private int status;

        Work(Optional<Body> area) {
            this.area = area;
        }

        void take(Piece piece) {
            if (piece.plan.isPresent() && !isInside(piece.plan.get().body())) {
                return;
            }
            piece.findings.forEach(this::count);
            status = Math.max(status, piece.status);
            piece.plan.ifPresent(plan -> {
                plansChecked++;
                plans.computeIfAbsent(plan.body(), _ -> new ArrayList<>(1)).add(plan);
            });
        }

        void take(Reports.Checked report) {
            if (report.file().isPresent() && !isInside(report.file().get().report().body())) {
                return;
            }
            counted(report.findings()).forEach(this::count);
            status = Math.max(status, report.failed() ? 3 : failOn.status(report.findings()));
            report.file().ifPresent(file -> {
                reportsChecked++;
                report.plan().ifPresent(plan -> gathering.add(plan, file));
            });
        }

        void count(String rule, int times) {
            findings.merge(rule, times, Integer::sum);
        }

        /// What names no place anywhere is told wherever somebody looks.
        private boolean isInside(String code) {
            return area.isEmpty() || Bodies.find(code).flatMap(Bodies::prefectureOf).map(area.get()::equals)
                    .orElse(true);
        }

        Rolled rolled(long millis) {
            var columns = gathering.newest(asOf);
            var totals = Totals.of(columns);
            var lines = new ArrayList<Rolled.Line>();
            for (int i = 0; i < columns.definitions().size(); i++) {
                lines.add(new Rolled.Line(columns.definitions().get(i), area.isEmpty()
                        ? totals.nation(i, 0)
                        : totals.prefecture(i, 0, area.get())));
            }
            lines.sort(Comparator.comparing((Rolled.Line line) -> !line.definition().isNational())
                    .thenComparing(line -> line.sum().reporting(), Comparator.reverseOrder())
                    .thenComparing(line -> line.definition().id()));
            if (gathering.contradictions() > 0) {
                count("KD-RPT-AGAIN", gathering.contradictions());
            }
            var bodies = Bodies.all().stream().filter(body -> isInside(body.code())).toList();
            var codes = bodies.stream().map(Body::code).toList();
            var entries = plans.values().stream().map(List::getFirst)
                    .filter(plan -> codes.contains(plan.body()))
                    .map(plan -> Adoption.Entry.of(plan, Populations.none())).toList();
            return new Rolled(asOf, bodies, new Adoption(asOf, entries).asOf(asOf), plansChecked,
                    reportsChecked, millis, lines, findings);
        }
    }
}
