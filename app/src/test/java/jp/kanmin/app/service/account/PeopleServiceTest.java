package jp.kanmin.app.service.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.TestParts;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.Engine;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.finding.UserError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class PeopleServiceTest {

    private static final String SABAE = "182079";
    private static final Newcomer SUZUKI = new Newcomer("鈴木", "suzuki@example.jp", "", Set.of(Role.OFFICE));

    private final TestParts parts;
    private final PeopleService people;
    private final Person administrator;

    PeopleServiceTest(Engine engine) {
        parts = TestParts.on(engine);
        people = parts.part(PeopleService.class);
        administrator = parts.person("administrator", Role.ADMINISTRATOR);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void without_mail_the_administrator_gets_the_link_to_hand_over() {
        var way = people.invite(administrator, SABAE, SUZUKI);

        assertThat(way.path())
                .hasValueSatisfying(path -> assertThat(path).matches("/invitation/[A-Za-z0-9_-]{43}"));
    }

    @Test
    void a_body_keeps_its_last_administrator() {
        assertThatThrownBy(() -> people.leave(administrator, "administrator")).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> people.change(administrator, "administrator", SUZUKI))
                .isInstanceOf(UserError.class);

        parts.person("second", Role.ADMINISTRATOR);
        people.leave(administrator, "administrator");

        assertThat(parts.part(PersonStore.class).find("administrator")).map(Person::state)
                .contains(Person.State.LEFT);
    }

    @Test
    void who_leaves_is_out_at_once_and_can_be_invited_elsewhere() {
        parts.person("office", Role.OFFICE);
        var elsewhere = parts.person("elsewhere", "131016", "", Role.ADMINISTRATOR);
        var there = new Newcomer("office", "office@example.jp", "", Set.of(Role.OFFICE));
        assertThatThrownBy(() -> people.invite(elsewhere, "131016", there)).isInstanceOf(UserError.class);

        people.leave(administrator, "office");

        var signIn = parts.part(SignInService.class);
        assertThat(signIn.person("office")).isEmpty();
        assertThat(signIn.signIn("office@example.jp", "correct horse battery")).isEqualTo(new SignIn.Wrong());
        assertThat(people.invite(elsewhere, "131016", there).person().body()).isEqualTo("131016");
    }

    @Test
    void nobody_touches_the_people_of_another_body_but_those_above_it() {
        var office = parts.person("office", Role.OFFICE);
        var elsewhere = parts.person("elsewhere", "131016", "", Role.ADMINISTRATOR);
        var fukui = parts.person("fukui", "180009", "", Role.ADMINISTRATOR);
        var nation = parts.person("nation", "000000", "", Role.ADMINISTRATOR);

        assertThatThrownBy(() -> people.of(office, SABAE)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> people.leave(elsewhere, "office")).isInstanceOf(NotAllowed.class);
        assertThat(people.of(fukui, SABAE)).hasSize(2);
        assertThat(people.of(nation, SABAE)).hasSize(2);
        assertThatThrownBy(() -> people.invite(administrator, SABAE,
                new Newcomer("x", "x@example.jp", "", Set.of(Role.NATION)))).isInstanceOf(NotAllowed.class);
        assertThat(people.move(nation, "office", "131016", SUZUKI).person().isOf("131016")).isTrue();
    }

    @Test
    void every_change_stands_in_the_record() {
        var invited = people.invite(administrator, SABAE, SUZUKI).person();
        people.change(administrator, invited.id(), SUZUKI);
        people.leave(administrator, invited.id());

        assertThat(parts.part(AuditStore.class).newest(SABAE, 10)).extracting(AuditEvent::action)
                .containsExactly("person.leave", "person.change", "person.invite");
    }

    @Test
    void whom_a_portal_verifies_comes_in_and_whom_it_revokes_does_not() {
        var invited = people.invite(administrator, SABAE, SUZUKI).person();
        var arrivals = parts.part(PortalService.class);
        PortalSignIn<String> portal = card -> card.equals("revoked")
                ? new PortalSignIn.Answer.Revoked()
                : new PortalSignIn.Answer.Verified("portal", card, Optional.of("suzuki@example.jp"));

        assertThat(arrivals.arrive(portal.verify("revoked"))).isEqualTo(new Arrival.Refused());
        assertThat(arrivals.arrive(portal.verify("card-1"))).isInstanceOfSatisfying(Arrival.Welcome.class,
                welcome -> assertThat(welcome.person().id()).isEqualTo(invited.id()));
        assertThat(arrivals.arrive(portal.verify("card-2"))).isEqualTo(new Arrival.Unknown());
        people.leave(administrator, invited.id());
        assertThat(arrivals.arrive(portal.verify("card-1"))).isEqualTo(new Arrival.Unknown());
    }
}
