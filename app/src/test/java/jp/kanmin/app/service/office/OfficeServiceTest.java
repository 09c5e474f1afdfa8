package jp.kanmin.app.service.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.PopulationService;
import jp.kanmin.app.service.TestParts;
import jp.kanmin.app.service.monitor.MonitorParts;
import jp.kanmin.app.service.monitor.rollup.RollUpParts;
import jp.kanmin.app.service.monitor.rollup.RollUpService;
import jp.kanmin.app.service.office.OfficeService.Given;
import jp.kanmin.app.store.Engine;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Population;
import jp.kanmin.body.Populations;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.UserError;
import jp.kanmin.monitoring.rollup.NationalIndicators;
import jp.kanmin.monitoring.rollup.Sum;
import jp.kanmin.office.cost.Peers;
import jp.kanmin.office.form.Item;
import jp.kanmin.office.form.OfficeRegister;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Towns, reckoned by hand.
@ParameterizedClass
@EnumSource(Engine.class)
class OfficeServiceTest {

    private static final String SABAE = "182079";
    private static final String FUKUI = "182010";
    private static final LocalDate COUNTED = LocalDate.of(2026, 1, 1);

    private final TestParts parts;
    private final OfficeService office;
    private final OfficeFiles files;
    private final OfficeCounts counts;
    private final Person keeper;
    private final Person clerk;
    private final Person fukui;

    OfficeServiceTest(Engine engine) {
        parts = TestParts.on(engine, MonitorParts.class, RollUpParts.class);
        office = parts.part(OfficeService.class);
        files = parts.part(OfficeFiles.class);
        counts = parts.part(OfficeCounts.class);
        keeper = parts.person("keeper", Role.OFFICE);
        clerk = parts.person("clerk", SABAE, "情報政策課", Role.DEPARTMENT);
        fukui = parts.person("fukui", FUKUI, "", Role.OFFICE);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    private static Item task(String name, boolean isAutomatic) {
        return new Item(Map.of("name", name), List.of(new Item.Line(Map.of("step", "受付", "means",
                isAutomatic ? "automatic" : "hand", "data", "used"))));
    }

    private static Item cost(String year, String running, String security) {
        return new Item(Map.of("system", "税務", "year", year, "cost", running, "security", security),
                List.of());
    }

    private static Item cloud(String day, String state) {
        return new Item(Map.of("day", day, "state", state), List.of());
    }

    private void save(Person who, OfficeRegister register, Item... items) {
        office.save(who, register, List.of(items).stream()
                .map(item -> new Given("", item, Optional.empty())).toList(), "form");
    }

    private Sum sum(String id) {
        return parts.part(RollUpService.class).board()
                .sum(NationalIndicators.shipped().find(id).orElseThrow().definition(), Optional.empty());
    }

    @Test
    void every_state_is_kept_and_two_people_at_once_are_told_of_each_other() {
        save(clerk, OfficeRegister.CLOUD, cloud("2016-04-01", "studied"));
        var seen = office.kept(clerk, OfficeRegister.CLOUD).entries().getFirst();
        var saved = office.save(clerk, OfficeRegister.CLOUD,
                List.of(new Given(seen.id(), cloud("2016-04-01", "single"), Optional.of(1))), "form");
        var late = office.save(keeper, OfficeRegister.CLOUD,
                List.of(new Given(seen.id(), cloud("2016-04-01", "none"), Optional.of(1))), "form");

        assertThat(saved.kept()).containsExactly("c1");
        assertThat(late.crossed()).containsExactly("c1");
        var entry = office.kept(clerk, OfficeRegister.CLOUD).find("c1").orElseThrow();
        assertThat(entry.versions()).extracting(Kept.Version::number).containsExactly(2, 1);
        assertThat(entry.versions().getFirst().by()).isEqualTo("clerk");
        office.remove(keeper, OfficeRegister.CLOUD, "c1", 2);
        assertThat(office.kept(clerk, OfficeRegister.CLOUD).entries()).isEmpty();
        assertThatThrownBy(() -> office.remove(keeper, OfficeRegister.CLOUD, "c1", 2))
                .isInstanceOf(UserError.class);
    }

    @Test
    void only_the_planning_section_publishes_and_readers_keep_nothing() {
        save(clerk, OfficeRegister.TASKS, task("転入", true));
        assertThatThrownBy(() -> office.release(clerk, OfficeRegister.TASKS)).isInstanceOf(NotAllowed.class);
        var reader = parts.person("reader", Role.READER);
        assertThatThrownBy(() -> save(reader, OfficeRegister.TASKS, task("転出", true)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> office.release(keeper, OfficeRegister.CLOUD)).isInstanceOf(UserError.class);
        assertThat(office.kept(fukui, OfficeRegister.TASKS).entries()).as("of its own body").isEmpty();
    }

    @Test
    void only_what_is_published_counts_and_withdrawn_it_is_gone() {
        var tasks = new ArrayList<Item>();
        for (int i = 0; i < 10; i++) {
            tasks.add(task("事務" + i, i < 3));
        }
        tasks.add(new Item(Map.of("name", "未調査"), List.of()));
        save(clerk, OfficeRegister.TASKS, tasks.toArray(Item[]::new));
        assertThat(sum("11-03/p1").reporting()).isZero();
        office.release(keeper, OfficeRegister.TASKS);
        save(fukui, OfficeRegister.TASKS, task("転入", true), task("転出", false));
        office.release(fukui, OfficeRegister.TASKS);

        var found = counts.counts(Optional.empty());
        assertThat(found.index().endToEnd()).isEqualTo(4);
        assertThat(found.index().known()).isEqualTo(12);
        assertThat(found.index().unknown()).isEqualTo(1);
        assertThat(found.bodies()).isEqualTo(2);
        assertThat(sum("11-03/p1").value().orElseThrow()).isEqualByComparingTo("12");
        assertThat(sum("11-03/e1").top()).isEqualByComparingTo("2");
        save(clerk, OfficeRegister.TASKS, task("後から", true));
        assertThat(sum("11-03/p1").top()).as("not published yet").isEqualByComparingTo("12");
        office.withdraw(fukui, OfficeRegister.TASKS);
        assertThat(sum("11-03/p1").top()).isEqualByComparingTo("10");
        assertThat(counts.counts(Bodies.find("130001")).isEmpty()).isTrue();
    }

    @Test
    void clouds_costs_and_the_register_of_plans_feed_the_national_indicators() {
        save(clerk, OfficeRegister.CLOUD, cloud("2016-04-01", "studied"), cloud("2020-04-01", "shared"));
        save(clerk, OfficeRegister.COSTS, cost("2015", "100", "0"), cost("2023", "75", "5"));
        save(fukui, OfficeRegister.CLOUD, cloud("2016-04-01", "single-planned"));
        save(fukui, OfficeRegister.COSTS, cost("2015", "300", "0"), cost("2023", "330", "0"));
        for (var who : List.of(keeper, fukui)) {
            office.release(who, OfficeRegister.CLOUD);
            office.release(who, OfficeRegister.COSTS);
        }
        var clouds = counts.counts(Bodies.find("180009")).clouds();

        assertThat(clouds).extracting(totals -> totals.day().toString() + " " + totals.cloud() + " "
                + totals.cloudOrPlanned() + " " + totals.all())
                .containsExactly("2020-04-01 1 2 2", "2016-04-01 0 1 2");
        assertThat(sum("07-03/e1").top()).isEqualByComparingTo("1");
        assertThat(sum("07-03/e1").reporting()).isEqualTo(2);
        assertThat(sum("07-05/e1").value().orElseThrow()).as("(30 - 30) of 400").isEqualByComparingTo("0");
        assertThat(counts.counts(Optional.empty()).change().orElseThrow().share().written())
                .isEqualTo("0%");
        assertThat(sum("11-01/e1").top()).as("prefectures of the list of 2019").isEqualByComparingTo("22");
    }

    @Test
    void peers_make_a_median_and_are_named_only_when_they_published() {
        var towns = List.of("182079", "182028", "182061", "182087", "182095");
        var people = new ArrayList<Population>();
        for (int i = 0; i < towns.size(); i++) {
            people.add(new Population(towns.get(i), 60_000 + i, COUNTED));
            var who = parts.person("it" + i, towns.get(i), "", Role.OFFICE);
            save(who, OfficeRegister.COSTS, cost("2023", String.valueOf(600_000 * (i + 1)), "0"));
            if (i == 1) {
                office.release(who, OfficeRegister.COSTS);
            }
        }
        var admin = parts.person("admin", "000000", "", Role.ADMINISTRATOR);
        parts.part(PopulationService.class).load(admin, Populations.of(people));
        var line = parts.part(PeerService.class).own(keeper).lines().getFirst();

        assertThat(line.perResident().orElseThrow()).isEqualByComparingTo("10");
        assertThat(line.peers().map(Peers::of)).contains(5);
        assertThat(line.peers().map(Peers::place)).contains(1);
        assertThat(line.peers().orElseThrow().median()).isEqualByComparingTo("30");
        assertThat(line.named()).extracting(body -> body.code()).containsExactly("182028");
        assertThat(parts.part(PeerService.class).published(SABAE).lines()).isEmpty();
        assertThat(parts.part(PeerService.class).published("182028").lines().getFirst().peers()).isEmpty();
    }

    private static byte[] filled(byte[] sheet, int row, int column, double value) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(sheet));
                var out = new ByteArrayOutputStream()) {
            book.getSheetAt(0).getRow(row).getCell(column).setCellValue(value);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_sheet_goes_out_and_comes_back_and_what_is_wrong_points_to_its_cell() {
        save(clerk, OfficeRegister.COSTS, cost("2015", "100", "0"), cost("2023", "75", "5"));
        var sheet = files.book(clerk, OfficeRegister.COSTS).xlsx();
        assertThat(files.read(clerk, OfficeRegister.COSTS, "a.xlsx", sheet))
                .satisfies(same -> assertThat(same.findings()).isEmpty())
                .satisfies(same -> assertThat(same.changes()).isEmpty());
        var changes = files.read(clerk, OfficeRegister.COSTS, "a.xlsx", filled(sheet, 5, 3, 80));
        assertThat(changes.changes()).hasSize(1);
        assertThat(files.read(clerk, OfficeRegister.COSTS, "a.xlsx", filled(sheet, 5, 3, -1)).findings())
                .singleElement().satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("KD-OFFICE-NEGATIVE");
                    assertThat(finding.place().toString()).contains("D6");
                });
        assertThat(files.keep(clerk, OfficeRegister.COSTS, changes.carried()).kept()).containsExactly("c2");
        assertThat(files.keep(keeper, OfficeRegister.COSTS, changes.carried().replace("80", "90")).crossed())
                .containsExactly("c2");
        assertThat(files.read(clerk, OfficeRegister.COSTS, "a.xlsx", filled(sheet, 5, 3, 99)).findings())
                .extracting(Finding::rule).containsExactly("KD-OFFICE-STALE");
        assertThat(files.read(fukui, OfficeRegister.COSTS, "a.xlsx", sheet).findings())
                .extracting(Finding::rule).containsExactly("KD-OFFICE-OTHER");
        assertThatThrownBy(() -> files.keep(clerk, OfficeRegister.COSTS, "{")).isInstanceOf(UserError.class);
    }

    @Test
    void a_document_is_kept_whole_or_not_at_all() {
        var good = """
                {"format": "kanmin-office/1", "register": "cloud", "body": "182079",
                 "items": [{"day": "2016-04-01", "state": "single"}]}""";
        var bad = good.replace("}]}", "}, {\"day\": \"x\", \"state\": 3}]}");

        assertThat(files.receive(clerk, OfficeRegister.CLOUD, bad.getBytes(StandardCharsets.UTF_8)).isKept())
                .isFalse();
        assertThat(office.kept(clerk, OfficeRegister.CLOUD).entries()).isEmpty();
        assertThat(files.receive(clerk, OfficeRegister.CLOUD, good.getBytes(StandardCharsets.UTF_8)).saved()
                .kept()).containsExactly("c1");
    }
}
