package jp.kanmin.app.service.operation;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.kanmin.app.publication.table.SafeCsv;
import jp.kanmin.app.store.whole.BodyRows;
import jp.kanmin.app.store.whole.Table;
import jp.kanmin.body.Body;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;

/// Everything a body owns as a zip that other programs can read: each table as JSON lines and CSV, documents and
/// pictures as files of their own.
final class BodyExport {

    private static final int FEW = 5_000;

    private final BodyRows rows;
    private final String body;
    private final ZipOutputStream zip;
    private final List<String> told = new ArrayList<>();

    private BodyExport(BodyRows rows, String body, ZipOutputStream zip) {
        this.rows = rows;
        this.body = body;
        this.zip = zip;
    }

    static void write(BodyRows rows, Body body, LocalDate day, Path file) throws IOException {
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            var export = new BodyExport(rows, body.code(), zip);
            for (var table : rows.tables()) {
                export.table(table);
            }
            export.file("README.txt", readme(body, day, export.told).getBytes(StandardCharsets.UTF_8));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void table(Table table) throws IOException {
        long count = rows.count(table.name(), body);
        if (count == 0) {
            return;
        }
        told.add("%-24s %6d行".formatted("data/" + table.name(), count));
        zip.putNextEntry(new ZipEntry("data/" + table.name() + ".ndjson"));
        rows.each(table, body, row -> line(zip, withoutFiles(table, row)));
        zip.closeEntry();
        if (count <= FEW) {
            csv(table);
        }
        switch (table.name()) {
            case "draft" -> documents(table, _ -> "plan/draft.json");
            case "plan_version" ->
                documents(table, row -> "plan/version-%s.json".formatted(text(row, "version")));
            default -> pictures(table);
        }
    }

    private void csv(Table table) throws IOException {
        var lines = new ArrayList<List<String>>();
        rows.each(table, body, row -> lines.add(withoutFiles(table, row).values().stream()
                .map(BodyExport::text).toList()));
        file("data/" + table.name() + ".csv", SafeCsv.write(table.columnNames(), lines));
    }

    private interface Naming {
        String of(BodyRows.Row row);
    }

    private void documents(Table table, Naming naming) {
        rows.each(table, body, row -> unchecked(() -> file(naming.of(row), text(row, "document")
                .getBytes(StandardCharsets.UTF_8))));
    }

    private void pictures(Table table) {
        if (table.columns().stream().anyMatch(column -> column.kind() == Table.Kind.BYTES)) {
            rows.each(table, body, row -> table.columns().stream()
                    .filter(column -> column.kind() == Table.Kind.BYTES)
                    .filter(column -> row.values().get(column.name()) instanceof Json.Text)
                    .forEach(column -> unchecked(() -> file(fileName(table, row, column.name()),
                            Base64.getDecoder().decode(text(row, column.name()))))));
        }
    }

    /// What stands in a row for bytes: the name of their file.
    private static Map<String, Json> withoutFiles(Table table, BodyRows.Row row) {
        var values = new LinkedHashMap<>(row.values());
        table.columns().stream().filter(column -> column.kind() == Table.Kind.BYTES)
                .filter(column -> values.get(column.name()) instanceof Json.Text)
                .forEach(column -> values.put(column.name(), Json.of(fileName(table, row, column.name()))));
        return values;
    }

    private static String fileName(Table table, BodyRows.Row row, String column) {
        var key = table.key().stream().map(name -> text(row, name)).collect(Collectors.joining("-"))
                .replaceAll("[^A-Za-z0-9._-]", "_");
        var start = text(row, column);
        return "files/%s-%s.%s".formatted(table.name(), key.length() > 100 ? key.substring(0, 100) : key,
                start.startsWith("iVBOR") ? "png" : start.startsWith("/9j/") ? "jpg" : "bin");
    }

    private static String text(BodyRows.Row row, String column) {
        return text(row.values().getOrDefault(column, Json.ofNull()));
    }

    private static String text(Json value) {
        return switch (value) {
            case Json.Text(var text) -> text;
            case Json.Null _ -> "";
            case Json.Num _,Json.Bool _,Json.Arr _,Json.Obj _ -> JsonText.line(value);
        };
    }

    private static void line(OutputStream to, Map<String, Json> row) {
        unchecked(() -> to.write((JsonText.line(new Json.Obj(row)) + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    private void file(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private interface Writing {
        void write() throws IOException;
    }

    private static void unchecked(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String readme(Body body, LocalDate day, List<String> told) {
        return """
                %s（団体コード %s）のデータの書き出し
                書き出した日: %s

                plan/draft.json        作成中の計画（官民の計画の形式）
                plan/version-N.json    公表した第N版（公表したときのまま）
                data/NAME.ndjson       データベースの表。1行が1件のJSONです。
                data/NAME.csv          同じものをCSVにしたもの（件数の多い表にはありません）
                files/                 画像などのファイル

                主な表
                draft        作成中の計画        draft_step   保存した変更のすべて
                plan_version 公表した版          task         項目の進み具合・担当・期限
                person       職員（パスワードは含みません）
                audit        だれが、いつ、何を変えたかの記録

                含まれるもの
                %s

                職員の名前とメールアドレスが含まれます。取り扱いに注意してください。
                """.formatted(body.name(), body.code(), day, String.join("\n", told));
    }
}
