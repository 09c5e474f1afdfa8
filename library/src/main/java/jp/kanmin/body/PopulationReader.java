package jp.kanmin.body;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import jp.kanmin.finding.Place;
import jp.kanmin.text.Decoded;
import jp.kanmin.text.JapaneseDate;

/// Reads one file of populations: good lines become populations, every other one a finding.
final class PopulationReader {

    private static final Set<String> CODE = Set.of("団体コード", "全国地方公共団体コード", "code");
    private static final Set<String> PEOPLE = Set.of("人口", "総人口", "population");
    private static final Set<String> DATE = Set.of("基準日", "調査年月日", "date");
    private static final Set<String> UNKNOWN = Set.of("", "-", "…", "...", "不明", "unknown");

    /// Longer than any code, number or date; a finding need not repeat more of what is none.
    private static final int LONGEST = 40;
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,12}|\\d{1,3}(?:,\\d{3}){1,3})人?");

    /// The places of our three columns, and their headings as written.
    private record Columns(int code, int people, int date, List<String> headings) {

        String heading(int column) {
            return headings.get(column);
        }
    }

    private final PopulationFindings findings = new PopulationFindings();
    private final List<Population> populations = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    static Populations.Reading read(byte[] bytes) {
        var reader = new PopulationReader();
        Decoded.of(bytes).ifPresentOrElse(decoded -> reader.table(decoded.text()), reader.findings::notText);
        return new Populations.Reading(Populations.of(reader.populations), reader.findings.all());
    }

    private void table(String text) {
        try (var csv = csv(text)) {
            var records = csv.stream().toList();
            var columns = records.isEmpty() ? Optional.<Columns>empty() : columns(records.getFirst());
            columns.ifPresentOrElse(known -> lines(records.subList(1, records.size()), known),
                    findings::noHeadings);
        } catch (CsvParseException | IOException _) {
            findings.notText();
        }
    }

    private static CsvReader<CsvRecord> csv(String text) {
        return CsvReader.builder().extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(text);
    }

    private static Optional<Columns> columns(CsvRecord header) {
        var headings = header.getFields().stream().map(Digits::of).toList();
        int code = place(headings, CODE);
        int people = place(headings, PEOPLE);
        int date = place(headings, DATE);
        return code < 0 || people < 0 || date < 0
                ? Optional.empty()
                : Optional.of(new Columns(code, people, date, headings));
    }

    private static int place(List<String> headings, Set<String> names) {
        for (int i = 0; i < headings.size(); i++) {
            if (names.contains(headings.get(i)) || names.contains(headings.get(i).toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    private void lines(List<CsvRecord> records, Columns columns) {
        var codes = records.stream().map(record -> field(record, columns.code())).toList();
        var reading = withZeros(codes);
        long lost = codes.stream().filter(code -> !reading.apply(code).equals(code)).count();
        if (lost > 0) {
            findings.zerosLost(new Place.Line(1, columns.heading(columns.code())), lost);
        }
        for (var record : records) {
            if (record.getFields().stream().anyMatch(field -> !field.isBlank())) {
                line(record, columns, reading.apply(field(record, columns.code())));
            }
        }
    }

    private void line(CsvRecord record, Columns columns, String code) {
        var body = body(code, place(record, columns, columns.code()));
        var people = people(field(record, columns.people()), place(record, columns, columns.people()));
        if (body.isEmpty() || people.isEmpty()) {
            return;
        }
        var date = date(field(record, columns.date()), place(record, columns, columns.date()));
        int line = (int) record.getStartingLineNumber();
        if (date.isEmpty()) {
            return;
        }
        var first = lines.putIfAbsent(body.get().code(), line);
        if (first == null) {
            populations.add(new Population(body.get().code(), people.getAsLong(), date.get()));
        } else {
            findings.twice(place(record, columns, columns.code()), code, first);
        }
    }

    private Optional<Body> body(String code, Place place) {
        var body = Bodies.find(code);
        if (body.isEmpty()) {
            var now = Mergers.now(code);
            if (now.isEmpty()) {
                findings.unknownCode(place, code);
            } else {
                findings.oldCode(place, code, now);
            }
        }
        return body;
    }

    private OptionalLong people(String number, Place place) {
        if (UNKNOWN.contains(number)) {
            return OptionalLong.empty();
        }
        var parts = NUMBER.matcher(number);
        if (!parts.matches()) {
            findings.unreadableNumber(place, number);
            return OptionalLong.empty();
        }
        return OptionalLong.of(Long.parseLong(parts.group(1).replace(",", "")));
    }

    private Optional<LocalDate> date(String text, Place place) {
        var day = JapaneseDate.parse(text)
                .filter(date -> date.kind() == JapaneseDate.Kind.DAY && !date.toBeFilled())
                .map(JapaneseDate::first);
        if (day.isEmpty()) {
            findings.unreadableDate(place, text);
        }
        return day;
    }

    private static String field(CsvRecord record, int column) {
        var text = column < record.getFieldCount() ? record.getField(column) : "";
        return Digits.of(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
    }

    private static Place place(CsvRecord record, Columns columns, int column) {
        return new Place.Line((int) record.getStartingLineNumber(), columns.heading(column));
    }

    /// How to read the codes of a column from which a spreadsheet may have taken the leading zeros: as they stand, or
    /// with the zero put back before codes that are one digit short of five or of six, whichever makes more of them
    /// known. One code alone cannot tell: what is left of `012106` (Iwamizawa) is the short code of a ward of Chiba.
    private static UnaryOperator<String> withZeros(List<String> codes) {
        UnaryOperator<String> asFive = code -> code.length() == 4 ? "0" + code : code;
        UnaryOperator<String> asSix = code -> code.length() == 5 ? "0" + code : code;
        if (codes.stream().anyMatch(code -> code.startsWith("0"))) {
            return UnaryOperator.identity();
        }
        return known(codes, asSix) > known(codes, asFive) ? asSix : asFive;
    }

    private static long known(List<String> codes, UnaryOperator<String> reading) {
        return codes.stream().filter(code -> !Mergers.now(reading.apply(code)).isEmpty()).count();
    }
}
