package jp.kanmin.benchmark.list;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import jp.kanmin.json.Unreadable;
import jp.kanmin.register.check.Check;
import jp.kanmin.register.schema.SchemaFile;
import jp.kanmin.text.Decoded;

/// Promise: a list of a million rows is checked on one thread at four million rows a second, four times as fast as
/// regular expressions on a fast reader and as a query, and in not more than 1.8 times the time that only cutting it
/// into cells takes.
public final class ListCheck {

    static final String SCHEMA = """
            {"fields":[
            {"name":"全国地方公共団体コード","type":"string","constraints":{"required":true,"pattern":"[0-9]{6}"}},
            {"name":"ID","type":"string","constraints":{"required":true}},
            {"name":"地方公共団体名","type":"string","constraints":{"required":true}},
            {"name":"名称","type":"string","constraints":{"required":true}},
            {"name":"名称_カナ","type":"string","constraints":{"pattern":"[ァ-ヶー]+"}},
            {"name":"種別","type":"string","constraints":
             {"enum":["消火栓","防火水槽","プール","河川","指定避難所","公民館","図書館","学校"]}},
            {"name":"所在地_連結表記","type":"string"},
            {"name":"緯度","type":"number","constraints":{"minimum":20,"maximum":46}},
            {"name":"経度","type":"number","constraints":{"minimum":122,"maximum":154}},
            {"name":"電話番号","type":"string","constraints":{"pattern":"0[0-9]{1,4}-[0-9]{1,4}-[0-9]{4}"}},
            {"name":"指定年月日","type":"date"},
            {"name":"想定収容人数","type":"integer","constraints":{"minimum":0}}]}""";
    private static final int ROWS = 1_000_000;
    private static final int ROUNDS = 9;

    private ListCheck() {}

    /// Makes the list in both encodings and measures every way in turn.
    ///
    /// @param args the folder of the project, where the peers outside of this process are to run too
    public static void main(String[] args) throws IOException, Unreadable {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf("JDK %s, %d processors, %,d rows%n", Runtime.version(),
                Runtime.getRuntime().availableProcessors(), ROWS);
        var check = new Check(SchemaFile.read(SCHEMA.getBytes(StandardCharsets.UTF_8), "facilities"), 1_000);
        var utf8 = Files.createTempFile("kanmin-list", ".csv");
        var cp932 = Files.createTempFile("kanmin-list", ".csv");
        try {
            new FacilityFile().write(utf8, ROWS, StandardCharsets.UTF_8, "");
            new FacilityFile().write(cp932, ROWS, Decoded.WINDOWS_31J, "");
            var what = "UTF-8 %,d bytes, CP932 %,d bytes".formatted(Files.size(utf8), Files.size(cp932));
            new Race(out, ROUNDS).run(what, ROWS, ways(check, utf8, cp932));
            if (args.length > 0) {
                ScriptCheck.run(out, Path.of(args[0]), utf8, SCHEMA);
            }
        } finally {
            Files.delete(utf8);
            Files.delete(cp932);
        }
    }

    private static List<Race.Way> ways(Check check, Path utf8, Path cp932) throws IOException {
        var ways = new ArrayList<>(List.of(new Race.Way("kanmin", () -> checked(check, utf8)),
                new Race.Way("kanmin, CP932", () -> checked(check, cp932)),
                new Race.Way("FastCSV, regular expressions",
                        () -> RegexCheck.bad(utf8, StandardCharsets.UTF_8)),
                new Race.Way("the same, CP932", () -> RegexCheck.bad(cp932, Decoded.WINDOWS_31J)),
                new Race.Way("bare tokenizer", () -> BareTokenizer.cells(utf8)),
                new Race.Way("bare tokenizer, CP932", () -> BareTokenizer.cells(cp932)),
                new Race.Way("only read", () -> BareTokenizer.bytes(utf8))));
        try {
            SqlCheck.open()
                    .ifPresent(sql -> ways.add(new Race.Way("DuckDB, one thread", () -> sql.bad(utf8))));
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return ways;
    }

    private static long checked(Check check, Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return check.file(in).breaches();
        }
    }
}
