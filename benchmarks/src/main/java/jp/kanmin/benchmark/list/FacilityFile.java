package jp.kanmin.benchmark.list;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import jp.kanmin.body.Bodies;

/// Lists of facilities that are the same on every machine: every 2,000th row has one bad cell, of five kinds in turn.
/// The first one is, in UTF-8, byte for byte what `facilities_csv.py` writes, the list that the promise was made for.
public final class FacilityFile {

    private static final int DIRT = 2_000;
    private static final List<String> KINDS = List.of("消火栓", "防火水槽", "プール", "河川", "指定避難所", "公民館", "図書館",
            "学校");
    private static final List<String> KIND_READINGS = List.of("ショウカセン", "ボウカスイソウ", "プール", "カセン",
            "シテイヒナンジョ", "コウミンカン", "トショカン", "ガッコウ");
    private static final List<String> TOWNS = List.of("中央", "本町", "栄町", "緑が丘", "桜台", "旭町", "東町", "西町", "南町",
            "北町",
            "若葉町", "泉町", "幸町", "寿町", "大手町", "錦町");
    private static final List<String> TOWN_READINGS = List.of("チュウオウ", "ホンチョウ", "サカエマチ", "ミドリガオカ", "サクラダイ",
            "アサヒマチ", "ヒガシマチ", "ニシマチ", "ミナミマチ", "キタマチ", "ワカバチョウ", "イズミチョウ", "サイワイチョウ",
            "コトブキチョウ", "オオテマチ", "ニシキチョウ");
    private static final List<City> CITIES = List.of(new City("011002", 43.062, 141.354),
            new City("041009", 38.268, 140.872), new City("131016", 35.694, 139.753),
            new City("141003", 35.444, 139.638), new City("151009", 37.916, 139.036),
            new City("231002", 35.181, 136.906), new City("271004", 34.694, 135.502),
            new City("341002", 34.385, 132.455), new City("401307", 33.590, 130.402),
            new City("472018", 26.212, 127.681));

    private long state = 20_201_218;
    private int rows;

    /// A city and its office, in degrees.
    private record City(String code, double latitude, double longitude) {
        String name() {
            return Bodies.mustFind(code).fullName();
        }
    }

    /// Writes a list of the next rows.
    ///
    /// @param before stands before the heading, such as a byte order mark
    public void write(Path file, int count, Charset charset, String before) throws IOException {
        try (var out = Files.newBufferedWriter(file, charset)) {
            out.write(before);
            out.write("全国地方公共団体コード,ID,地方公共団体名,名称,名称_カナ,種別,所在地_連結表記,緯度,経度,電話番号,指定年月日,想定収容人数\n");
            for (int i = 0; i < count; i++) {
                out.write(row(++rows));
            }
        }
    }

    private String row(int i) {
        var city = CITIES.get(below(CITIES.size()));
        int town = below(TOWNS.size());
        int kind = below(KINDS.size());
        var address = "%s%s%d丁目%d番%d号".formatted(city.name(), TOWNS.get(town), 1 + below(9), 1 + below(30),
                1 + below(25));
        double latitude = city.latitude + (below(200_001) - 100_000) / 1e6;
        double longitude = city.longitude + (below(200_001) - 100_000) / 1e6;
        var phone = "0%d-%04d-%04d".formatted(3 + below(6), below(10_000), below(10_000));
        var day = LocalDate.of(1990, 1, 1).plusDays(below(12_775)).toString();
        var people = below(5) == 0 ? "" : String.valueOf(10 + below(1_990));
        var name = TOWNS.get(town) + KINDS.get(kind) + (1 + below(999)) + "号";
        var written = below(20) == 0 ? "\"" + address + ", A棟\"" : address;
        int dirt = i % DIRT == 0 ? i / DIRT % 5 : -1;
        return String.join(",", dirt == 3 ? city.code.substring(0, 5) : city.code, "F%08d".formatted(i),
                city.name(), name, TOWN_READINGS.get(town) + KIND_READINGS.get(kind),
                dirt == 4 ? "消火せん" : KINDS.get(kind), written,
                dirt == 0 ? "北緯%d度".formatted((int) latitude) : degrees(latitude), degrees(longitude), phone,
                dirt == 1 ? "令和%d年4月1日".formatted(1 + below(7)) : day,
                dirt == 2 ? "約%s人".formatted(people.isEmpty() ? "100" : people) : people) + "\n";
    }

    private static String degrees(double degrees) {
        return String.format(Locale.ROOT, "%.6f", degrees);
    }

    private int below(int bound) {
        state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
        return (int) ((state >>> 33) % bound);
    }
}
