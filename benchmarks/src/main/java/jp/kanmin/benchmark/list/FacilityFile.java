package jp.kanmin.benchmark.list;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import jp.kanmin.body.Bodies;

/// A list of facilities that is the same on every machine: every 2,000th row has one bad cell, of five kinds in turn.
public final class FacilityFile {

    private static final int DIRT = 2_000;
    private static final List<String> KINDS = List.of("消火栓", "防火水槽", "プール", "河川", "指定避難所", "公民館", "図書館",
            "学校");
    private static final List<String> READINGS = List.of("ショウカセン", "ボウカスイソウ", "プール", "カセン", "シテイヒナンジョ",
            "コウミンカン",
            "トショカン", "ガッコウ");
    private static final List<String> TOWNS = List.of("中央", "本町", "栄町", "緑が丘", "桜台", "旭町", "東町", "西町");
    private static final List<String> CITIES = List.of("011002", "041009", "141003", "151009", "231002",
            "271004",
            "341002", "472018");

    private long state = 20_201_218;

    private FacilityFile() {}

    /// Writes the list.
    public static void write(Path file, int rows, Charset charset) throws IOException {
        try (var out = Files.newBufferedWriter(file, charset)) {
            new FacilityFile().write(out, rows);
        }
    }

    private void write(BufferedWriter out, int rows) throws IOException {
        out.write("全国地方公共団体コード,ID,地方公共団体名,名称,名称_カナ,種別,所在地_連結表記,緯度,経度,電話番号,指定年月日,想定収容人数\n");
        for (int i = 1; i <= rows; i++) {
            out.write(row(i));
        }
    }

    private String row(int i) {
        int dirt = i % DIRT == 0 ? i / DIRT % 5 : -1;
        var code = CITIES.get(below(CITIES.size()));
        var city = Bodies.mustFind(code).fullName();
        var town = TOWNS.get(below(TOWNS.size()));
        int kind = below(KINDS.size());
        var address = "%s%s%d丁目%d番%d号".formatted(city, town, 1 + below(9), 1 + below(30), 1 + below(25));
        var latitude = String.format(Locale.ROOT, "%.6f", 33 + below(10_000_000) / 1e6);
        var longitude = String.format(Locale.ROOT, "%.6f", 130 + below(10_000_000) / 1e6);
        var people = below(5) == 0 ? "" : String.valueOf(10 + below(1_990));
        return String.join(",", dirt == 3 ? code.substring(1) : code, "F%08d".formatted(i), city,
                town + KINDS.get(kind) + (1 + below(999)) + "号", "シセツ" + READINGS.get(kind),
                dirt == 4 ? "消火せん" : KINDS.get(kind), below(20) == 0 ? "\"" + address + ", A棟\"" : address,
                dirt == 0 ? "北緯35度" : latitude, longitude,
                "0%d-%04d-%04d".formatted(3 + below(6), below(10_000), below(10_000)),
                dirt == 1 ? "令和5年4月1日" : LocalDate.of(1990, 1, 1).plusDays(below(12_775)).toString(),
                dirt == 2 ? "約" + people + "人" : people) + "\n";
    }

    private int below(int bound) {
        state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
        return (int) ((state >>> 33) % bound);
    }
}
