package jp.kanmin.app.service.ordinance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.TestParts;
import jp.kanmin.app.service.ordinance.OrdinanceService.Review;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.Engine;
import jp.kanmin.finding.UserError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class OrdinanceServiceTest {

    private static final String SABAE = "182079";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    private final TestParts parts;
    private final OrdinanceService ordinances;
    private final Person office;

    OrdinanceServiceTest(Engine engine) {
        parts = TestParts.on(engine, OrdinanceParts.class);
        ordinances = parts.part(OrdinanceService.class);
        office = parts.person("office", Role.OFFICE);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void a_body_that_did_not_review_its_ordinance_is_followed_up_until_it_did() {
        var prefecture = parts.person("fukui", "180009", "", Role.PREFECTURE);
        var nation = parts.person("nation", "000000", "", Role.NATION);
        int all = ordinances.toFollowUp(nation).size();

        assertThat(row(prefecture)).as("nothing said is not the same as not reviewed")
                .get().extracting(OrdinanceService.Row::review).isEqualTo(Optional.empty());
        ordinances.say(office, SABAE, new Review(OrdinanceState.NOT, Optional.empty(), "3月議会に出す"));
        assertThat(row(prefecture).flatMap(OrdinanceService.Row::review).map(Review::words))
                .contains("3月議会に出す");
        ordinances.say(office, SABAE, reviewed(today));
        ordinances.say(office, SABAE, reviewed(today));

        assertThat(row(prefecture)).isEmpty();
        assertThat(ordinances.toFollowUp(nation)).hasSize(all - 1);
        assertThat(ordinances.of(office, SABAE)).contains(reviewed(today));
        assertThat(parts.part(AuditStore.class).newest(SABAE, 9)).extracting(line -> line.action())
                .as("a second press says nothing new").containsExactly("ordinance.say", "ordinance.say");
    }

    @Test
    void a_review_has_a_day_that_is_over() {
        assertThatThrownBy(() -> ordinances.say(office, SABAE, reviewed(today.plusDays(1))))
                .isInstanceOf(UserError.class);
        assertThatThrownBy(() -> ordinances.say(office, SABAE,
                new Review(OrdinanceState.REVIEWED, Optional.empty(), "")))
                .isInstanceOf(UserError.class).hasMessageContaining("見直した日");
        assertThatThrownBy(() -> ordinances.say(office, SABAE,
                new Review(OrdinanceState.NOT, Optional.empty(), "長".repeat(1 << 20))))
                .isInstanceOf(UserError.class);
        ordinances.say(office, SABAE, new Review(OrdinanceState.NOT, Optional.empty(), "見え\0ない字"));
        assertThat(ordinances.of(office, SABAE).orElseThrow().words()).isEqualTo("見えない字");
    }

    @Test
    void the_office_says_it_and_only_those_above_see_the_list() {
        var welfare = parts.person("welfare", SABAE, "福祉課", Role.DEPARTMENT);
        var tokyo = parts.person("tokyo", "130001", "", Role.PREFECTURE);

        assertThatThrownBy(() -> ordinances.say(welfare, SABAE, reviewed(today)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> ordinances.toFollowUp(office)).isInstanceOf(NotAllowed.class);
        assertThat(row(tokyo)).isEmpty();
    }

    private Optional<OrdinanceService.Row> row(Person who) {
        return ordinances.toFollowUp(who).stream().filter(one -> one.body().code().equals(SABAE)).findFirst();
    }

    private static Review reviewed(LocalDate day) {
        return new Review(OrdinanceState.REVIEWED, Optional.of(day), "鯖江市個人情報保護条例");
    }
}
