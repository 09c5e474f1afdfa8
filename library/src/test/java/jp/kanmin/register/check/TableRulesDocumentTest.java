package jp.kanmin.register.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import jp.kanmin.finding.Rule;
import jp.kanmin.register.check.cell.Fault;
import jp.kanmin.table.repair.draft.Mending;
import jp.kanmin.table.rule.TableRules;
import jp.kanmin.table.rule.privacy.PrivacyGate;
import jp.kanmin.table.rule.profile.TableCase;
import org.junit.jupiter.api.Test;

/// `docs/table-rules.md` is printed from the rules. `-Dgolden=write` prints it anew.
class TableRulesDocumentTest {

    private static final Path FILE = Path.of(System.getProperty("kanmin.root"), "docs", "table-rules.md");

    @Test
    void the_printed_rules_are_current() throws IOException {
        var printed = print();
        if (System.getProperty("golden", "").equals("write")) {
            Files.writeString(FILE, printed);
        }

        assertThat(FILE).as("run with -Dgolden=write").hasContent(printed);
    }

    private static String print() {
        var out = new StringBuilder("""
                # 表の規則 / Rules for tables

                Printed from the rules themselves; do not edit. `L1-01` to `L3-09` are the official ids of the rules on machine
                readability (機械可読性に関するルール, 2026-03-31); `KD-PII-…` are ours and look for personal data, which costs no points
                but must be settled before a file is published. Each has what to do, how `kanmin table repair` and the pages mend it, and
                two small tables: one that keeps it and one that breaks it (`⏎` ends a row).

                `KR-…` at the end are what `kanmin table validate` and the register find in the rows of a list.
                """);
        TableRules.ALL.forEach(rule -> print(out, rule));
        PrivacyGate.RULES.forEach(rule -> print(out, rule));
        out.append("\n## KR-…\n\n| id | severity | 何が / what |\n|---|---|---|\n");
        for (var fault : Fault.values()) {
            out.append("| %s | %s | %s<br>%s |%n".formatted(fault.id(), fault.severity().code(),
                    fault.words().ja(), fault.words().en()));
        }
        return out.toString();
    }

    private static void print(StringBuilder out, Rule<TableCase> rule) {
        out.append("""

                ## %s

                **%s** / *%s* (%s)

                - 次の一手: %s / *%s*
                - 直し方: %s
                - 守られている例: %s
                - 破れている例: %s
                """.formatted(rule.id(), rule.title().ja(), rule.title().en(), rule.severity().code(),
                rule.remedy().ja(), rule.remedy().en(), mending(rule), table(rule.good()),
                table(rule.bad())));
    }

    private static String mending(Rule<TableCase> rule) {
        return Mending.of(rule.id()).map(mending -> "%s%s / *%s*%s".formatted(
                mending.onConsent() ? "確認してから、" : "", mending.words().ja(), mending.words().en(),
                mending.onConsent() ? " (when somebody agrees)" : ""))
                .orElse("人が直します / *a person mends it*");
    }

    private static String table(String example) {
        return List.of(example.strip().split("\n", -1)).stream().collect(Collectors.joining(" ⏎ ", "`", "`"));
    }
}
