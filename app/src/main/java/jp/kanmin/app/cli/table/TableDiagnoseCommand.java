package jp.kanmin.app.cli.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import jp.kanmin.app.cli.console.Console;
import jp.kanmin.app.cli.console.Source;
import jp.kanmin.app.cli.option.CheckFormat;
import jp.kanmin.app.cli.option.FailOn;
import jp.kanmin.finding.UserError;
import jp.kanmin.table.sheet.Workbook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kanmin table diagnose FILE…`: what a machine cannot read in files of tables.
@Command
public final class TableDiagnoseCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "table.diagnose.file")
    private List<String> files = List.of();

    @Option(names = "--format", paramLabel = "text|json|sarif", descriptionKey = "option.format")
    private CheckFormat format = CheckFormat.TEXT;

    @Option(names = "--fail-on", paramLabel = "FORCE|SEVERITY", converter = FailOn.Reader.class, descriptionKey = "option.fail-on")
    private FailOn failOn = FailOn.DEFAULT;

    @Option(names = "--previous", paramLabel = "FILE", descriptionKey = "table.diagnose.previous")
    private @Nullable String previous;

    private Optional<Workbook> before = Optional.empty();

    private final Console console;

    public TableDiagnoseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var sources = Source.of(files);
        before = before();
        var first = pieces(sources.getFirst());
        var report = TableReport.of(format, console.language(), sources.size() > 1 || first.size() > 1);
        console.print(report.opening());
        int status = print(report, first, false);
        for (var source : sources.subList(1, sources.size())) {
            status = Math.max(status, print(report, pieces(source), true));
        }
        console.print(report.closing());
        return status;
    }

    /// The version before, where one is given.
    ///
    /// @throws UserError when it cannot be read
    private Optional<Workbook> before() {
        return Optional.ofNullable(previous).map(file -> switch (Books.of(Source.of(file), console)) {
            case Books.Read(var workbook) -> workbook;
            case Books.Refused(var finding) -> throw new UserError(finding.message(), finding.remedy());
        });
    }

    /// The file, or the files in it when it is a zip, each judged only when it is printed.
    private List<Supplier<Diagnosed>> pieces(Source source) {
        try {
            var books = Books.all(source, console);
            var pieces = new ArrayList<Supplier<Diagnosed>>();
            for (var book : books) {
                pieces.add(() -> Diagnosed.of(named(source, book, books.size()), book, before));
            }
            return pieces;
        } catch (UserError error) {
            return List.of(() -> Diagnosed.refused(source.name(), error));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return List.of(() -> Diagnosed.broken(source.name(), e));
        }
    }

    private static String named(Source source, Workbook book, int books) {
        return books == 1 ? source.name() : source.name() + "/" + book.name();
    }

    private int print(TableReport report, List<Supplier<Diagnosed>> pieces, boolean begun) {
        int status = 0;
        boolean isNext = begun;
        for (var piece : pieces) {
            var diagnosed = piece.get();
            var text = report.of(diagnosed);
            console.print(isNext && !text.isEmpty() ? report.between() : "");
            console.print(text);
            isNext |= !text.isEmpty();
            status = Math.max(status, diagnosed.failed() ? 3 : failOn.status(diagnosed.findings()));
        }
        return status;
    }
}
