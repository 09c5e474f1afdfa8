package jp.kanmin.plan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import jp.kanmin.finding.Force;
import jp.kanmin.finding.Rule;
import jp.kanmin.plan.PlanCase;
import org.junit.jupiter.api.Test;

/// `docs/rules.md` is printed from the rules. `-Dgolden=write` prints it anew.
class RulesDocumentTest {

    private static final Path FILE = Path.of(System.getProperty("kanmin.root"), "docs", "rules.md");

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
                # 計画の規則 / Rules for plans

                Printed from the rules themselves; do not edit. Each rule has a force (義務 must, 原則 principle, 助言 advice, 参考 note),
                the articles and guide sections it rests on, what to do, and an example that keeps it and one that breaks it: changes to
                `examples/data/plan.json`, pointer by pointer (`{}` changes nothing; keys with `@` change what is around the plan).

                """);
        var counts = new EnumMap<Force, Integer>(Force.class);
        PlanRules.ALL.forEach(rule -> counts.merge(rule.force(), 1, Integer::sum));
        counts.forEach((force, count) -> out
                .append("- %s (%s): %d%n".formatted(force.words().ja(), force.code(), count)));
        out.append("- すべて (all): %d%n".formatted(PlanRules.ALL.size()));
        PlanRules.ALL.forEach(rule -> print(out, rule));
        return out.toString();
    }

    private static void print(StringBuilder out, Rule<PlanCase> rule) {
        out.append("""

                ## %s — %s

                **%s** / *%s* (%s, %s)%s

                - 次の一手: %s / *%s*
                - 守られている例: `%s`
                - 破れている例: `%s`
                """.formatted(rule.id(), rule.force().words().ja(), rule.title().ja(), rule.title().en(),
                rule.force().code(),
                rule.severity().code(),
                rule.citation().isEmpty() ? "" : " — " + String.join("、", rule.citation()),
                rule.remedy().ja(), rule.remedy().en(), oneLine(rule.good()),
                oneLine(rule.bad())));
    }

    private static String oneLine(String example) {
        return example.strip().replaceAll("\\s*\\n\\s*", " ");
    }
}
