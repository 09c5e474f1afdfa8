package jp.kanmin.app.cli.table;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import jp.kanmin.app.cli.console.Columns;
import jp.kanmin.app.cli.console.Console;
import jp.kanmin.app.cli.console.Messages;
import jp.kanmin.app.cli.console.Source;
import jp.kanmin.app.cli.option.Format;
import jp.kanmin.app.publication.page.FindingJson;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;
import jp.kanmin.table.repair.Mended;
import jp.kanmin.table.repair.Mender;
import jp.kanmin.table.repair.draft.Consent;
import jp.kanmin.table.repair.draft.Mending;
import jp.kanmin.table.rule.Diagnosis;
import jp.kanmin.table.write.CleanBook;
import jp.kanmin.table.write.CleanFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kanmin table repair FILE --out DIR`: clean tables, and every change that led to them.
@Command
public final class TableRepairCommand implements Callable<Integer> {

    private static final String ALL = "all";
    private static final String DIAGNOSIS = "diagnosis.json";

    @Parameters(paramLabel = "FILE", descriptionKey = "table.repair.file")
    private String file = "";

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "table.repair.out")
    private Path out = Path.of("");

    @Option(names = "--accept", paramLabel = "all|RULE,…", split = ",", descriptionKey = "table.repair.accept")
    private List<String> accept = List.of();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format")
    private Format format = Format.TEXT;

    private final Console console;

    public TableRepairCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var consent = consent();
        var source = Source.of(file);
        var read = Books.of(source, console);
        if (read instanceof Books.Refused(var finding)) {
            console.print(format == Format.JSON
                    ? JsonText.pretty(Books.refused(file, finding, console.language()))
                    : finding.message().in(console.language()) + "\n"
                            + finding.remedy().in(console.language()) + "\n");
            return 1;
        }
        var workbook = ((Books.Read) read).workbook();
        var mended = new Mender(consent).mend(workbook);
        var files = CleanFiles.of(mended);
        var before = Diagnosis.of(workbook);
        var after = Diagnosis.of(CleanBook.read(workbook.name(), mended.tables()));
        var laid = new RepairFolder(out, source.isFile() ? Optional.of(Path.of(file)) : Optional.empty());
        laid.lay(files.all(), DIAGNOSIS, diagnosis(before, after));
        console.print(format == Format.JSON
                ? JsonText.pretty(json(mended, files, before, after))
                : text(mended, files, before, after));
        return mended.tables().isEmpty() ? 1 : 0;
    }

    private Consent consent() {
        if (accept.stream().anyMatch(ALL::equalsIgnoreCase)) {
            return Consent.ALL;
        }
        Set<Mending> mendings = EnumSet.noneOf(Mending.class);
        for (var rule : accept) {
            mendings.add(Mending.of(rule.strip().toUpperCase(Locale.ROOT))
                    .orElseThrow(() -> Messages.error("choice", "--accept", rule, ALL + " "
                            + Mending.all().stream().map(Mending::rule).collect(Collectors.joining(" ")))));
        }
        return Consent.to(mendings);
    }

    private byte[] diagnosis(Diagnosis before, Diagnosis after) {
        return JsonText.pretty(Json.Obj.EMPTY.with("before", whole(before)).with("after", whole(after)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private Json.Obj whole(Diagnosis diagnosis) {
        return Json.Obj.EMPTY.with("score", score(diagnosis))
                .with("findings", FindingJson.of(diagnosis.findings(), console.language()));
    }

    static Json.Obj score(Diagnosis diagnosis) {
        var score = Json.Obj.EMPTY;
        for (var level : List.of("L1", "L2", "L3")) {
            score = score.with(level, Json.of(diagnosis.score().getOrDefault(level, 0)));
        }
        return score;
    }

    private Json.Obj json(Mended mended, CleanFiles files, Diagnosis before, Diagnosis after) {
        var tables = new ArrayList<Json>();
        files.csv().forEach((table, name) -> tables.add(Json.Obj.EMPTY
                .with("sheet", Json.of(table.sheet()))
                .with("csv", Json.of(out.resolve(name).toString()))
                .with("rows", Json.of(table.rows().size()))));
        var waiting = new ArrayList<Json>();
        mended.offers().forEach(offer -> waiting.add(Json.Obj.EMPTY
                .with("rule", Json.of(offer.mending().rule()))
                .with("what", Json.of(offer.mending().words().in(console.language())))
                .with("count", Json.of(offer.count()))));
        return Json.Obj.EMPTY.with("file", Json.of(file)).with("tables", new Json.Arr(tables))
                .with("changes", Json.of(mended.changes().size())).with("waiting", new Json.Arr(waiting))
                .with("before", score(before)).with("after", score(after));
    }

    private String text(Mended mended, CleanFiles files, Diagnosis before, Diagnosis after) {
        var text = new StringBuilder();
        text.append(console.message("table.repair.done", files.csv().size(), mended.changes().size(), out))
                .append('\n');
        files.csv().forEach((table, name) -> {
            text.append(console.message("table.repair.table", name, table.rows().size(),
                    table.columns().size())).append('\n');
            before.table(table.sheet(), table.range())
                    .filter(found -> found.certainty() < Diagnosis.SURE_ENOUGH)
                    .ifPresent(found -> found.doubts().forEach(doubt -> text
                            .append(console.message("table.repair.doubt", doubt.in(console.language())))
                            .append('\n')));
        });
        var counted = mended.changes().stream()
                .collect(Collectors.groupingBy(change -> change.mending(), TreeMap::new,
                        Collectors.counting()));
        counted.forEach(
                (mending, count) -> text.append(console.message("table.repair.changed", mending.rule(),
                        Columns.visible(mending.words().in(console.language())), count)).append('\n'));
        if (!mended.offers().isEmpty()) {
            text.append('\n').append(console.message("table.repair.waiting")).append('\n');
            mended.offers().forEach(offer -> {
                text.append(console.message("table.repair.changed", offer.mending().rule(),
                        offer.mending().words().in(console.language()), offer.count())).append('\n');
                offer.examples().stream().limit(2)
                        .forEach(change -> text.append(console.message("table.repair.example",
                                shown(change.name()), shown(change.from()), shown(change.to())))
                                .append('\n'));
            });
        }
        return text.append('\n').append(console.message("table.repair.score", points(before), points(after)))
                .append('\n')
                .toString();
    }

    static String points(Diagnosis diagnosis) {
        return diagnosis.score().entrySet().stream().map(level -> level.getKey() + " " + level.getValue())
                .collect(Collectors.joining("  "));
    }

    private static String shown(String text) {
        var line = Columns.visible(text.replace('\n', ' ').replace('\r', ' '));
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }
}
