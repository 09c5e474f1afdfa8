package jp.kanmin.app.cli.server;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;

import jp.kanmin.app.cli.console.Console;
import jp.kanmin.app.cli.option.Format;
import jp.kanmin.app.service.operation.AuditCheck;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `kanmin audit verify`: whether the record of changes, and what it tells of, is as it was written.
@Command
public final class AuditVerifyCommand implements Callable<Integer> {

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "audit.format")
    private Format format = Format.TEXT;

    private final Console console;

    public AuditVerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var report = AuditCheck.of(store.home());
        if (format == Format.TEXT) {
            return AuditWords.say(report, console);
        }
        console.print(JsonText.pretty(json(report)));
        return report.flaws().isEmpty() ? 0 : 1;
    }

    private static Json json(AuditCheck.Report report) {
        var fields = new LinkedHashMap<String, Json>();
        fields.put("lines", Json.of(report.lines()));
        fields.put("last", Json.of(report.last()));
        fields.put("flaws", new Json.Arr(report.flaws().stream().map(AuditVerifyCommand::json).toList()));
        return new Json.Obj(fields);
    }

    private static Json json(AuditCheck.Flaw flaw) {
        var fields = new LinkedHashMap<String, Json>();
        fields.put("kind", Json.of(flaw.kind()));
        fields.put("line", flaw.line().map(Json::of).orElseGet(Json::ofNull));
        fields.put("body", Json.of(flaw.body()));
        fields.put("object", Json.of(flaw.object()));
        return new Json.Obj(fields);
    }
}
