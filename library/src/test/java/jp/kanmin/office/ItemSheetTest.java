package jp.kanmin.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Place;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonFile;
import jp.kanmin.json.Unreadable;
import jp.kanmin.office.form.Item;
import jp.kanmin.office.form.ItemDocument;
import jp.kanmin.office.form.ItemSheet;
import jp.kanmin.office.form.OfficeRegister;
import jp.kanmin.office.form.TypedItem;
import jp.kanmin.table.read.WorkbookReader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// What comes back in files, good and bad.
class ItemSheetTest {

    private static final String SABAE = "182079";
    private static final String TASKS = "番号,事務,担当,年間件数（件）,見直した日,備考,見直しの前後,手順,処理,データの利用,使うデータ,時間（分）,保存の回数\n";
    private static final String CLOUD = "番号,基準日,状況,共同の団体,予定年度,備考,保存の回数\n";
    private static final String COSTS = "番号,業務・システム,年度,運用経費（円）,うち新規業務（円）,うちセキュリティ（円）,基準年度,備考\n";

    private static ItemSheet read(OfficeRegister register, String csv) {
        return ItemSheet.read(WorkbookReader.read("t.csv", csv.getBytes(StandardCharsets.UTF_8)), register,
                SABAE);
    }

    private static List<String> places(ItemSheet sheet) {
        return sheet.findings().stream().map(finding -> finding.rule() + " "
                + (finding.place() instanceof Place.Range(_, var range) ? range : "")).toList();
    }

    @Test
    void a_task_goes_on_over_its_rows_and_an_id_and_what_was_seen_come_along() {
        var sheet = read(OfficeRegister.TASKS, TASKS + """
                t1,転入,市民課,"1,200",,,前,受付,手作業,使わない,,10,2
                ,,,,,,,入力,自動,使う,住民票,５,
                t2,証明,市民課,,,,,交付,RPA,あり,,,1
                """);

        assertThat(sheet.findings()).isEmpty();
        assertThat(sheet.rows()).hasSize(2);
        var first = sheet.rows().getFirst();
        assertThat(first.id()).isEqualTo("t1");
        assertThat(first.seen()).contains(2);
        assertThat(first.item().text("volume")).isEqualTo("1200");
        assertThat(first.item().lines()).extracting(line -> line.text("minutes")).containsExactly("10", "5");
        assertThat(sheet.rows().getLast().item().lines().getFirst().text("means")).isEqualTo("automatic");
    }

    @Test
    void moved_columns_do_no_harm_and_a_missing_one_is_told() {
        var moved = read(OfficeRegister.CLOUD,
                "状況,共同の団体,予定年度,備考,基準日\n共同,福井県福井市 越前市,,,平成28年4月1日\n");
        assertThat(moved.rows()).singleElement().satisfies(row -> {
            assertThat(row.item().head()).containsEntry("day", "2016-04-01").containsEntry("state", "shared")
                    .containsEntry("with", "182010 182095");
        });
        var missing = read(OfficeRegister.CLOUD, "状況,共同の団体,備考,基準日\n検討中,,,2016-04-01\n");
        assertThat(missing.rows()).isEmpty();
        assertThat(places(missing)).contains("KD-OFFICE-HEADING A1");
    }

    @Test
    void text_in_number_cells_negative_minutes_and_unknown_words_point_to_their_cells() {
        var sheet = read(OfficeRegister.TASKS, TASKS + """
                ,転入,市民課,たくさん,,,前,受付,手作業,使わない,,-10,
                ,証明,市民課,,令和8年13月1日,,前,交付,たぶん自動,使う,,約5,
                ,届出,市民課,1.5,,,前,交付,自動,使う,,5,
                ,申請,市民課,3,,,前,,自動,使う,,5,
                """);

        assertThat(sheet.rows()).isEmpty();
        assertThat(places(sheet)).containsExactlyInAnyOrder("KD-OFFICE-NUMBER D2", "KD-OFFICE-NEGATIVE L2",
                "KD-OFFICE-DATE E3", "KD-OFFICE-CHOICE I3", "KD-OFFICE-NUMBER L3", "KD-OFFICE-WHOLE D4",
                "KD-OFFICE-NEEDED H5");
    }

    @Test
    void the_same_twice_another_body_and_impossible_costs_are_told() {
        assertThat(places(read(OfficeRegister.COSTS, COSTS + """
                ,税務,H27,100,,,,
                ,税務,2015,90,,,,
                ,福祉,令和5年度,75,70,6,,
                """))).contains("KD-OFFICE-EXCLUDED D4");
        var twice = read(OfficeRegister.COSTS, COSTS + ",税務,2015,100,,,,\n,税務,2015,90,,,,\n");
        assertThat(twice.rows()).isEmpty();
        assertThat(places(twice)).containsExactly("KD-OFFICE-TWICE D3");
        var other = read(OfficeRegister.CLOUD, "kanmin-office 182010 cloud v1,,,,,,\n" + CLOUD
                + ",2016-04-01,検討中,,,,\n");
        assertThat(other.rows()).isEmpty();
        assertThat(other.findings()).extracting(Finding::rule).containsExactly("KD-OFFICE-OTHER");
        assertThat(read(OfficeRegister.CLOUD, "あ,い\n1,2\n").findings()).extracting(Finding::rule)
                .containsExactly("KD-OFFICE-NONE");
    }

    private static TypedItem.Made survey(String kind, String... shares) {
        return new TypedItem(Map.of("title", "費用の削減", "day", "2016-04-01", "kind", kind),
                List.of(shares).stream().map(share -> Map.of("answer", "a", "share", share)).toList())
                .made(OfficeRegister.SURVEYS, SABAE, (_, field) -> Place.path(field.key()));
    }

    @Test
    void shares_of_a_survey_with_one_answer_each_must_add_up() {
        assertThat(survey("one", "52", "12", "16", "20").item()).isPresent();
        assertThat(survey("one", "52", "12", "16").findings()).extracting(Finding::rule)
                .containsExactly("KD-OFFICE-SUM");
        assertThat(survey("one", "33.3", "33.3", "33.3").item()).as("rounded").isPresent();
        assertThat(survey("many", "73.9", "60.6", "57.6", "47.8", "38.3").item()).isPresent();
        assertThat(survey("one", "101").findings()).extracting(Finding::rule)
                .containsExactly("KD-OFFICE-SHARE");
        assertThat(survey("one").item()).isEmpty();
    }

    @Test
    void a_redesign_has_a_day_and_steps_and_a_note_does_not_keep_an_entry_out() {
        assertThat(places(read(OfficeRegister.TASKS, TASKS + ",転入,,,,,後,受付,自動,使う,,,\n")))
                .containsExactly("KD-OFFICE-REDESIGN E2");
        var noted = read(OfficeRegister.CLOUD, CLOUD + ",2016-04-01,自治体クラウド予定,,,,\n");
        assertThat(noted.rows()).hasSize(1);
        assertThat(noted.findings()).extracting(Finding::rule)
                .containsExactly("KD-OFFICE-PARTNER", "KD-OFFICE-PLAN-YEAR");
        assertThat(places(read(OfficeRegister.CLOUD, CLOUD + ",2016-04-01,共同,鯖江市,,,\n")))
                .containsExactly("KD-OFFICE-OWN D2");
        assertThat(places(read(OfficeRegister.CLOUD, CLOUD + ",2016-04-01,共同,府中市,,,\n")))
                .as("there are two").containsExactly("KD-OFFICE-BODY D2");
    }

    @Test
    void a_document_comes_back_as_it_was_written_and_a_wrong_one_says_where() throws Unreadable {
        var item = new Item(Map.of("name", "転入", "volume", "1200"),
                List.of(new Item.Line(Map.of("step", "受付", "minutes", "2.5"))));
        var written = ItemDocument.of(OfficeRegister.TASKS, SABAE, List.of(new ItemDocument.Row("t1", item)));
        assertThat(ItemDocument.read(written, OfficeRegister.TASKS, SABAE).rows())
                .containsExactly(new ItemDocument.Row("t1", item));
        assertThat(ItemDocument.kept(written, OfficeRegister.TASKS))
                .containsExactly(new ItemDocument.Row("t1", item));

        var wrong = JsonFile.read("""
                {"format": "kanmin-office/1", "register": "tasks", "body": "182079", "items": [
                 {"name": "転入", "lines": [{"step": "受付", "minutes": -1}]}, {"name": {"a": 1}}, 7]}"""
                .getBytes(StandardCharsets.UTF_8)).root();
        assertThat(ItemDocument.read(wrong, OfficeRegister.TASKS, SABAE).findings())
                .extracting(finding -> finding.place())
                .contains(Place.path("items/0/lines/0/minutes"), Place.path("items/2/name"));
        assertThat(ItemDocument.read(Json.of(1), OfficeRegister.TASKS, SABAE).findings()).hasSize(3);
    }

    @Property(tries = 500)
    void whatever_is_typed_ends_in_an_entry_or_a_finding(@ForAll String text) {
        for (var register : OfficeRegister.values()) {
            var head = new HashMap<String, String>();
            register.head().forEach(field -> head.put(field.key(), text));
            var line = new HashMap<String, String>();
            register.line().forEach(field -> line.put(field.key(), text));
            var made = new TypedItem(head, List.of(line)).made(register, SABAE,
                    (_, field) -> Place.path(field.key()));
            assertThat(made.item().isPresent() || !made.findings().isEmpty()).isTrue();
        }
    }
}
