package jp.kanmin.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Fix;
import jp.kanmin.finding.Force;
import jp.kanmin.finding.Place;
import jp.kanmin.finding.Severity;
import jp.kanmin.finding.Words;
import jp.kanmin.text.JapaneseDate;
import jp.kanmin.text.Quantity;
import jp.kanmin.text.Repair;

/// Reads the official table of bodies with plans (body, month, name of the plan, population) out of a text, tab or
/// comma separated, wherever in the text it stands.
public final class AdoptionTable {

    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern COMMA = Pattern.compile(",(?![0-9]{3})");
    private static final Pattern AS_OF = Pattern.compile("[（(]([^（）()]{4,20})時点[）)]");

    /// What was read, and what could not be.
    public record Import(Adoption adoption, List<Finding> findings) {
        public Import {
            findings = List.copyOf(findings);
        }
    }

    private AdoptionTable() {}

    /// Reads the table.
    ///
    /// @param fallback the date of the list where the text does not name it
    public static Import read(String text, LocalDate fallback) {
        var entries = new ArrayList<Adoption.Entry>();
        var findings = new ArrayList<Finding>();
        var populationDate = "";
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            var cells = (line.indexOf('\t') >= 0 ? TAB : COMMA).splitAsStream(line).map(AdoptionTable::cell)
                    .toList();
            if (cells.getFirst().equals("団体名")) {
                populationDate = cells.size() < 4 ? "" : populationDate(cells.get(3));
            } else if (cells.size() >= 3) {
                row(cells, number, populationDate, entries, findings);
            }
        }
        if (entries.isEmpty()) {
            findings.add(finding(Place.whole(), Severity.FATAL, "団体名・年月・計画名の表が見つかりません。",
                    "No table of body, month and plan was found."));
        }
        return new Import(new Adoption(asOf(text).orElse(fallback), entries), findings);
    }

    /// Spreadsheets put cells with commas into quotation marks.
    private static String cell(String written) {
        var cell = written.strip();
        return cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"")
                ? cell.substring(1, cell.length() - 1).strip()
                : cell;
    }

    private static void row(List<String> cells, int line, String populationDate, List<Adoption.Entry> entries,
            List<Finding> findings) {
        var date = JapaneseDate.parse(cells.get(1));
        var bodies = Bodies.named(cells.getFirst());
        if (date.isEmpty() && bodies.isEmpty()) {
            return; // no row of the table
        }
        if (date.isEmpty() || bodies.size() != 1) {
            findings.add(finding(Place.line(line), Severity.MINOR,
                    "この行の団体名か年月を読み取れません: %s".formatted(String.join(" ", cells)),
                    "The body or the month of this line cannot be read."));
            return;
        }
        entries.add(entry(bodies.getFirst(), cells, date.get(), populationDate));
    }

    private static Adoption.Entry entry(Body body, List<String> cells, JapaneseDate date,
            String populationDate) {
        var plan = Repair.print(cells.get(2)).text();
        boolean named = plan.contains("官民データ");
        var population = cells.size() < 4
                ? OptionalLong.empty()
                : Quantity.parse(cells.get(3)).map(q -> OptionalLong.of(q.value().longValue()))
                        .orElse(OptionalLong.empty());
        return new Adoption.Entry(body.code(), body.name(), plan,
                named ? Plan.How.ADOPTED : Plan.How.POSITIONED, named,
                date.first().toString().substring(0, 7), population,
                population.isPresent() ? populationDate : "");
    }

    /// 「人口規模 H30.1時点」 → 2018-01-01.
    private static String populationDate(String header) {
        return JapaneseDate.in(header).stream().findFirst().map(found -> found.date().first().toString())
                .orElse("");
    }

    private static Optional<LocalDate> asOf(String text) {
        var match = AS_OF.matcher(text);
        return match.find() ? JapaneseDate.parse(match.group(1)).map(JapaneseDate::first) : Optional.empty();
    }

    private static Finding finding(Place place, Severity severity, String ja, String en) {
        return new Finding("KD-REGISTER", Force.NOTE, severity, place, Words.of(ja, en),
                Words.of("表の見出しと列（団体名、年月、計画名、人口）を確かめてください。",
                        "Check the columns: body, month, plan, population."),
                List.of("基本法9条"), Fix.NONE);
    }
}
