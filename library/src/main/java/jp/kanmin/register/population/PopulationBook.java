package jp.kanmin.register.population;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jp.kanmin.body.Bodies;
import jp.kanmin.body.Population;
import jp.kanmin.body.Populations;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Fix;
import jp.kanmin.finding.Force;
import jp.kanmin.finding.Place;
import jp.kanmin.finding.Severity;
import jp.kanmin.finding.Words;
import jp.kanmin.table.layout.Column;
import jp.kanmin.table.layout.FoundTable;
import jp.kanmin.table.layout.TableFinder;
import jp.kanmin.table.sheet.Sheet;
import jp.kanmin.table.sheet.Workbook;
import jp.kanmin.text.JapaneseDate;

/// The ministry's workbook of the resident register (住民基本台帳に基づく人口): a title, several rows of headings, and rows
/// for wards and counties that count the same people again. Only the 1,788 bodies are taken, each once.
public final class PopulationBook {

    private static final double MOST = 0.6;
    private static final Pattern CODE = Pattern.compile("\\d{5,6}");
    private static final Pattern COUNT = Pattern.compile("\\d{1,10}");
    private static final Pattern PEOPLE = Pattern.compile(".*(人口|総数).*");
    private static final Pattern PART = Pattern.compile(".*(男|女|増減|率|世帯|動態|転|出生|死亡|日本人|外国人|自然|社会|帰化|国籍).*");
    private static final Pattern TOTAL = Pattern.compile(".*(計|総数|合計).*");

    private PopulationBook() {}

    /// The populations that a workbook holds, and what is wrong with it. Of several tables the one with most bodies counts.
    public static Populations.Reading read(Workbook workbook) {
        return best(workbook.sheets().stream()
                .flatMap(sheet -> TableFinder.find(sheet).stream().map(table -> read(sheet, table))));
    }

    /// The populations in tables that were found already, sheet by sheet.
    public static Populations.Reading read(Map<Sheet, List<FoundTable>> found) {
        return best(found.entrySet().stream()
                .flatMap(on -> on.getValue().stream().map(table -> read(on.getKey(), table))));
    }

    private static Populations.Reading best(Stream<Populations.Reading> readings) {
        return readings
                .max(Comparator.comparingInt(reading -> reading.populations().all().size()))
                .filter(reading -> !reading.populations().all().isEmpty())
                .orElseGet(() -> new Populations.Reading(Populations.none(), List.of(nothing())));
    }

    /// As the CSV that [Populations#read] reads.
    public static byte[] csv(Populations populations) {
        var csv = new StringBuilder("\uFEFF団体コード,団体名,人口,基準日\r\n");
        for (var population : populations.all()) {
            csv.append(population.code()).append(',')
                    .append(Bodies.find(population.code()).map(body -> body.fullName()).orElse(""))
                    .append(',')
                    .append(population.people()).append(',').append(population.date()).append("\r\n");
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Populations.Reading read(Sheet sheet, FoundTable table) {
        var code = column(table, column -> codes(sheet, table, column));
        var people = table.columns().stream().filter(column -> isPeople(column.name()))
                .min(Comparator.comparing((Column column) -> !TOTAL.matcher(column.name()).matches())
                        .thenComparingInt(Column::at));
        var date = date(sheet, table);
        if (code.isEmpty() || people.isEmpty() || date.isEmpty()) {
            return new Populations.Reading(Populations.none(), List.of());
        }
        return rows(sheet, table, code.get(), people.get(), date.get());
    }

    private static Populations.Reading rows(Sheet sheet, FoundTable table, Column code, Column people,
            LocalDate date) {
        var found = new TreeMap<String, Population>();
        var findings = new ArrayList<Finding>();
        for (var part : table.parts()) {
            for (int row = part.firstRow(); row <= part.range().bottom(); row++) {
                var body = Bodies.find(sheet.text(row, table.at(part, code)))
                        .filter(of -> of.kind().isCounted());
                var count = count(sheet, row, table.at(part, people));
                if (body.isPresent() && count.isPresent()) {
                    found.putIfAbsent(body.get().code(),
                            new Population(body.get().code(), count.getAsLong(), date));
                }
            }
        }
        var missing = Bodies.all().stream().filter(body -> !found.containsKey(body.code())).toList();
        if (!missing.isEmpty()) {
            findings.add(missing(missing.size(), missing.getFirst().fullName(), sheet.name()));
        }
        return new Populations.Reading(Populations.of(found.values()), findings);
    }

    /// A number of people, in list files as text with or without separators; empty for what is none.
    private static OptionalLong count(Sheet sheet, int row, int column) {
        var text = sheet.text(row, column).replace(",", "").strip();
        return COUNT.matcher(text).matches() ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    private interface Share {
        double of(Column column);
    }

    private static Optional<Column> column(FoundTable table, Share share) {
        return table.columns().stream().filter(column -> share.of(column) >= MOST)
                .max(Comparator.comparingDouble(share::of));
    }

    /// How much of what a column holds are codes of bodies and of their parts.
    private static double codes(Sheet sheet, FoundTable table, Column column) {
        int filled = 0;
        int codes = 0;
        for (var part : table.parts()) {
            for (int row = part.firstRow(); row <= part.range().bottom(); row++) {
                var text = sheet.text(row, table.at(part, column));
                filled += text.isEmpty() ? 0 : 1;
                codes += CODE.matcher(text).matches() && Bodies.find(text).isPresent() ? 1 : 0;
            }
        }
        return filled == 0 ? 0 : (double) codes / filled;
    }

    private static boolean isPeople(String name) {
        return PEOPLE.matcher(name).matches() && !PART.matcher(name).matches();
    }

    /// The day that the title says.
    private static Optional<LocalDate> date(Sheet sheet, FoundTable table) {
        var words = new ArrayList<String>();
        table.titles().forEach(title -> words.add(title.text()));
        for (int row = 0; row < table.range().top() + table.headerRows().size()
                && row < sheet.rows(); row++) {
            for (int column = 0; column < Math.min(sheet.columns(), 50); column++) {
                words.add(sheet.text(row, column));
            }
        }
        words.add(sheet.name());
        return words.stream().flatMap(text -> JapaneseDate.in(text).stream()).map(JapaneseDate.Found::date)
                .filter(date -> date.kind() == JapaneseDate.Kind.DAY && !date.toBeFilled())
                .map(JapaneseDate::first)
                .findFirst();
    }

    private static Finding nothing() {
        return new Finding("KD-POPULATION", Force.ADVICE, Severity.FATAL, Place.whole(),
                Words.of("団体コード・人口・基準日のそろった表がありません。",
                        "There is no table with codes of bodies, populations and the day they stand for."),
                Words.of("総務省の「住民基本台帳に基づく人口」の市区町村別の表（総計）を選んでください。",
                        "Please choose the ministry's table of the resident register by municipality."),
                List.of(), Fix.NONE);
    }

    private static Finding missing(int count, String first, String sheet) {
        return new Finding("KD-POPULATION", Force.NOTE, Severity.INFO, new Place.Range(sheet, "A1"),
                Words.of("%d団体の人口が表にありません（%sなど）。".formatted(count, first),
                        "%d bodies have no population in the table, %s for one.".formatted(count, first)),
                Words.of("ない団体の人口は「不明」として扱います。", "They count as unknown."), List.of(), Fix.NONE);
    }
}
