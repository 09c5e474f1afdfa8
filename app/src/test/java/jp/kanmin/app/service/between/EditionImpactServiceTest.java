package jp.kanmin.app.service.between;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.TestParts;
import jp.kanmin.app.service.work.Progress;
import jp.kanmin.app.store.Engine;
import jp.kanmin.finding.Language;
import jp.kanmin.plan.alignment.upgrade.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class EditionImpactServiceTest {

    private static final String OLDER = """
            {"body": "%s", "edition": "guide-2017", "measures/0/links": [
              {"edition": "guide-2017", "code": "地方－民の行政手続の棚卸し", "relation": "part", "reason": "x"},
              {"edition": "guide-2017", "code": "住民税の特別徴収税額通知の電子化等", "relation": "equal"}]}""";

    private final TestParts parts;
    private final EditionImpactService impacts;
    private final Person nation;

    EditionImpactServiceTest(Engine engine) {
        parts = TestParts.on(engine, BetweenParts.class);
        impacts = parts.part(EditionImpactService.class);
        nation = parts.person("nation", "000000", "", Role.NATION);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void plans_on_an_older_edition_are_counted_with_what_became_of_their_measures() {
        publish("{}");
        publish(OLDER.formatted("182010"));
        var all = all(nation);

        assertThat(all).extracting(one -> one.plan().body() + " " + one.isOnOlderEdition())
                .containsExactly("182010 true", "182079 false");
        var totals = EditionImpact.Totals.of(all);
        assertThat(totals.plans()).isEqualTo(2);
        assertThat(totals.older()).isEqualTo(1);
        assertThat(totals.links().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(2);
        assertThat(totals.count(State.UNKNOWN)).isZero();
    }

    @Test
    void a_new_version_is_looked_at_and_the_old_one_forgotten() {
        publish(OLDER.formatted("182079"));
        assertThat(all(nation).getFirst().isOnOlderEdition()).isTrue();

        publish("{}");

        assertThat(all(nation)).singleElement().satisfies(one -> {
            assertThat(one.plan().version()).isEqualTo(2);
            assertThat(one.isOnOlderEdition()).isFalse();
        });
    }

    @Test
    void a_prefecture_sees_its_municipalities_and_an_office_nothing() {
        publish("{}");
        publish("{\"body\": \"131016\"}");

        assertThat(all(parts.person("fukui", "180009", "", Role.PREFECTURE)))
                .extracting(one -> one.plan().body()).containsExactly("182079");
        var office = parts.person("office", Role.OFFICE);
        assertThatThrownBy(() -> impacts.of(office)).isInstanceOf(NotAllowed.class);
    }

    private List<EditionImpact> all(Person who) {
        for (int i = 0; i < 100; i++) {
            if (impacts.of(who) instanceof Progress.Done<List<EditionImpact>>(var all)) {
                return all;
            }
        }
        throw new AssertionError("it is never done");
    }

    private void publish(String changes) {
        parts.part(PublicationService.class).take(Samples.changed(changes),
                PublicationContext.in(Language.JA));
    }
}
