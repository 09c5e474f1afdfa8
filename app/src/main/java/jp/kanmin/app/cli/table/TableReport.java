package jp.kanmin.app.cli.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.kanmin.app.cli.console.Columns;
import jp.kanmin.app.cli.console.Messages;
import jp.kanmin.app.cli.option.CheckFormat;
import jp.kanmin.app.cli.report.FindingText;
import jp.kanmin.app.cli.report.SarifLog;
import jp.kanmin.app.publication.page.FindingJson;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Language;
import jp.kanmin.finding.Rule;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;
import jp.kanmin.table.layout.Column;
import jp.kanmin.table.layout.FoundTable;
import jp.kanmin.table.rule.Diagnosis;
import jp.kanmin.table.rule.TableRules;
import jp.kanmin.table.rule.privacy.PrivacyGate;
import jp.kanmin.table.rule.profile.TableCase;
import jp.kanmin.table.sheet.Sheet;

/// The result of `table diagnose`, piece by piece: an opening, each file, a closing.
sealed interface TableReport {

    List<Rule<TableCase>> RULES = Stream.concat(TableRules.ALL.stream(), PrivacyGate.RULES.stream()).toList();

    /// The report in a format.
    ///
    /// @param several true when more than one file is told of
    static TableReport of(CheckFormat format, Language language, boolean several) {
        return switch (format) {
            case TEXT -> new Text(language);
            case JSON -> new ForPrograms(language, several);
            case SARIF -> new Sarif(language);
        };
    }

    String opening();

    String of(Diagnosed diagnosed);

    String between();

    String closing();

    /// For people: rule by rule, with the first few places of each.
    record Text(Language language) implements TableReport {

        private static final int PLACES = 5;
        private static final int TABLES = 10;

        @Override
        public String opening() {
            return "";
        }

        @Override
        public String of(Diagnosed diagnosed) {
            var text = new StringBuilder(Columns.visible(diagnosed.file())).append('\n');
            diagnosed.format().ifPresent(format -> text.append(diagnosed.encoding().isEmpty()
                    ? word("table.format", format.code())
                    : word("table.format-encoding", format.code(), diagnosed.encoding())).append('\n'));
            tables(text, diagnosed);
            text.append('\n');
            byRule(diagnosed.findings()).forEach((rule, findings) -> append(text, rule, findings));
            if (diagnosed.findings().isEmpty()) {
                text.append(word("check.nothing")).append("\n\n");
            }
            diagnosed.notJudged().forEach((rule, why) -> text.append(word("table.not-judged", rule,
                    why.in(language))).append('\n'));
            var score = diagnosed.score();
            return text
                    .append(word("table.score", score.getOrDefault("L1", 0), score.getOrDefault("L2", 0),
                            score.getOrDefault("L3", 0)))
                    .append('\n')
                    .toString();
        }

        private void tables(StringBuilder text, Diagnosed diagnosed) {
            diagnosed.sheets().stream()
                    .flatMap(sheet -> sheet.tables().stream().map(table -> word("table.table",
                            Columns.visible(sheet.sheet().name()), table.range().a1(), table.columns().size(),
                            table.dataRows())))
                    .limit(TABLES).forEach(line -> text.append(line).append('\n'));
            long tables = diagnosed.sheets().stream().mapToLong(sheet -> sheet.tables().size()).sum();
            if (tables > TABLES) {
                text.append(word("table.others", tables - TABLES)).append('\n');
            }
        }

        private static Map<String, List<Finding>> byRule(List<Finding> findings) {
            var byRule = new LinkedHashMap<String, List<Finding>>();
            findings.stream().map(Finding::rule).distinct().forEach(rule -> byRule.put(rule,
                    findings.stream().filter(finding -> finding.rule().equals(rule)).toList()));
            return byRule;
        }

        private void append(StringBuilder text, String id, List<Finding> findings) {
            var title = RULES.stream().filter(rule -> rule.id().equals(id)).findFirst()
                    .map(rule -> rule.title().in(language)).orElse("");
            text.append(word("table.rule", id, title, findings.size())).append('\n');
            findings.stream().limit(PLACES).forEach(finding -> {
                text.append(word("report.what", Columns.visible(finding.message().in(language))))
                        .append('\n');
                text.append(
                        word("report.where", Columns.visible(FindingText.plain(finding.place(), language))))
                        .append('\n');
            });
            if (findings.size() > PLACES) {
                text.append(word("table.others", findings.size() - PLACES)).append('\n');
            }
            text.append(word("report.remedy", Columns.visible(findings.getFirst().remedy().in(language))))
                    .append("\n\n");
        }

        @Override
        public String between() {
            return "\n";
        }

        @Override
        public String closing() {
            return "";
        }

        private String word(String key, Object... values) {
            return Messages.words(key, values).in(language);
        }
    }

    /// For programs: an object for one file, an array for several.
    record ForPrograms(Language language, boolean several) implements TableReport {

        @Override
        public String opening() {
            return several ? "[\n" : "";
        }

        @Override
        public String of(Diagnosed diagnosed) {
            return JsonText.pretty(json(diagnosed)).stripTrailing();
        }

        private Json.Obj json(Diagnosed diagnosed) {
            var score = Json.Obj.EMPTY;
            for (var level : List.of("L1", "L2", "L3")) {
                score = score.with(level, Json.of(diagnosed.score().getOrDefault(level, 0)));
            }
            return Json.Obj.EMPTY.with("file", Json.of(diagnosed.file()))
                    .with("format", diagnosed.format().<Json>map(format -> Json.of(format.code()))
                            .orElseGet(Json::ofNull))
                    .with("encoding", Json.of(diagnosed.encoding()))
                    .with("sheets",
                            new Json.Arr(diagnosed.sheets().stream().<Json>map(ForPrograms::sheet).toList()))
                    .with("findings", FindingJson.of(diagnosed.findings(), language))
                    .with("score", score)
                    .with("notJudged", Json.texts(List.copyOf(diagnosed.notJudged().keySet())));
        }

        private static Json sheet(Diagnosis.Tables sheet) {
            return Json.Obj.EMPTY.with("name", Json.of(sheet.sheet().name()))
                    .with("hidden", Json.of(sheet.sheet().visibility() != Sheet.Visibility.VISIBLE))
                    .with("tables",
                            new Json.Arr(sheet.tables().stream().<Json>map(ForPrograms::table).toList()));
        }

        private static Json table(FoundTable table) {
            return Json.Obj.EMPTY.with("range", Json.of(table.range().a1()))
                    .with("headerRows",
                            new Json.Arr(table.headerRows().stream().<Json>map(row -> Json.of(row + 1))
                                    .toList()))
                    .with("dataRows", Json.of(table.dataRows()))
                    .with("columns", Json.texts(table.columns().stream().map(Column::name).toList()))
                    .with("parts",
                            Json.texts(table.parts().stream().map(part -> part.range().a1()).toList()));
        }

        @Override
        public String between() {
            return ",\n";
        }

        @Override
        public String closing() {
            return several ? "\n]\n" : "\n";
        }
    }

    /// For checks in CI: always one log.
    record Sarif(Language language) implements TableReport {

        @Override
        public String opening() {
            return SarifLog.opening(RULES, language);
        }

        @Override
        public String of(Diagnosed diagnosed) {
            return SarifLog.results(diagnosed.file(), diagnosed.findings(), language);
        }

        @Override
        public String between() {
            return ",\n";
        }

        @Override
        public String closing() {
            return SarifLog.closing();
        }
    }
}
