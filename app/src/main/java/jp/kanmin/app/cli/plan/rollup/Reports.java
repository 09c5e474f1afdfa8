package jp.kanmin.app.cli.plan.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jp.kanmin.app.cli.console.Console;
import jp.kanmin.app.cli.console.FailureLog;
import jp.kanmin.app.cli.console.Messages;
import jp.kanmin.app.cli.console.Source;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Place;
import jp.kanmin.finding.UserError;
import jp.kanmin.json.JsonFile;
import jp.kanmin.json.Unreadable;
import jp.kanmin.monitoring.report.Report;
import jp.kanmin.monitoring.report.ReportCase;
import jp.kanmin.monitoring.report.ReportChecker;
import jp.kanmin.monitoring.report.ReportFile;
import jp.kanmin.monitoring.rule.ReportRules;
import jp.kanmin.plan.Plan;

/// Reads and checks reports on all cores, body by body, each beside those that came before it.
///
/// @param plans by body
record Reports(Console console, LocalDate asOf, Map<String, List<Plan>> plans) {

    private static final ReportChecker CHECKER = new ReportChecker(ReportRules.ALL);

    /// A report after its check.
    ///
    /// @param file empty where it could not be read
    record Checked(Optional<ReportFile> file, Optional<Plan> plan, List<Finding> findings, boolean failed) {}

    /// Every report checked, in the order of bodies.
    List<Checked> check(List<Source> sources) {
        var checked = new ArrayList<Checked>();
        try (var workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var byBody = new LinkedHashMap<String, List<ReportFile>>();
            for (var read : all(
                    sources.stream().<Callable<Checked>>map(source -> () -> read(source)).toList(),
                    workers)) {
                if (read.file.isPresent()) {
                    byBody.computeIfAbsent(read.file.get().report().body(), _ -> new ArrayList<>())
                            .add(read.file.get());
                } else {
                    checked.add(read);
                }
            }
            all(byBody.values().stream().<Callable<List<Checked>>>map(files -> () -> check(files, asOf))
                    .toList(), workers).forEach(checked::addAll);
        }
        return checked;
    }

    private Checked read(Source source) {
        try {
            return new Checked(Optional.of(ReportFile.read(source.bytes(console, JsonFile.LARGEST + 1))),
                    Optional.empty(), List.of(), false);
        } catch (Unreadable reason) {
            return refused(reason, false);
        } catch (UserError error) {
            return refused(new Unreadable(Place.whole(), error.what(), error.remedy()), false);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return refused(
                    new Unreadable(Place.whole(), FailureLog.write(e), Messages.words("failure.remedy")),
                    true);
        }
    }

    private List<Checked> check(List<ReportFile> files, LocalDate day) {
        var reports = files.stream().map(ReportFile::report).toList();
        var checked = new ArrayList<Checked>();
        for (int i = 0; i < files.size(); i++) {
            var file = files.get(i);
            var plan = planOf(file.report());
            var others = new ArrayList<>(reports);
            others.remove(i);
            try {
                checked.add(new Checked(Optional.of(file), plan,
                        CHECKER.check(new ReportCase(file, plan, day, others, Optional.empty())), false));
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                checked.add(refused(
                        new Unreadable(Place.whole(), FailureLog.write(e), Messages.words("failure.remedy")),
                        true));
            }
        }
        return checked;
    }

    /// The plan of the body that the report names, else its only or first one.
    private Optional<Plan> planOf(Report report) {
        var own = plans.getOrDefault(report.body(), List.of());
        return own.stream().filter(plan -> plan.name().equals(report.plan())).findFirst()
                .or(() -> own.stream().findFirst());
    }

    private static Checked refused(Unreadable reason, boolean failed) {
        return new Checked(Optional.empty(), Optional.empty(), List.of(ReportChecker.unreadable(reason)),
                failed);
    }

    private static <T> List<T> all(List<Callable<T>> work, ExecutorService workers) {
        try {
            var all = new ArrayList<T>();
            for (var done : workers.invokeAll(work)) {
                all.add(done.get());
            }
            return all;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
