package jp.kanmin.app.service.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.kanmin.app.account.Role;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.TestParts;
import jp.kanmin.app.service.account.ProgramService.Scope;
import jp.kanmin.app.store.Engine;
import jp.kanmin.app.store.account.ProgramStore;
import jp.kanmin.finding.UserError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class ProgramServiceTest {

    private static final String SABAE = "182079";

    private final TestParts parts;
    private final ProgramService programs;

    ProgramServiceTest(Engine engine) {
        parts = TestParts.on(engine, ProgramStore.class, ProgramService.class);
        programs = parts.part(ProgramService.class);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void a_token_lets_its_program_in_until_it_is_revoked_and_nobody_keeps_it() {
        var office = parts.person("office", Role.OFFICE);
        var secret = programs.add(office, " 財務会計\nシステム ", Scope.REPORTS);

        assertThat(programs.all(office)).singleElement().satisfies(program -> {
            assertThat(program.name()).isEqualTo("財務会計 システム");
            assertThat(program.usedAt()).isEmpty();
            assertThat(program.by()).isEqualTo("office");
        });
        assertThat(parts.part(ProgramStore.class).of(SABAE)).singleElement()
                .satisfies(row -> assertThat(row.toString()).doesNotContain(secret.text()));
        assertThat(programs.arrive(secret.text())).hasValueSatisfying(arrived -> {
            assertThat(arrived.person().id()).isEqualTo("office");
            assertThat(arrived.scope()).isEqualTo(Scope.REPORTS);
        });
        assertThat(programs.all(office).getFirst().usedAt()).isNotEmpty();
        assertThat(programs.arrive(secret.text() + "x")).isEmpty();
        assertThat(programs.arrive("")).isEmpty();

        programs.end(office, programs.all(office).getFirst().id());
        assertThat(programs.arrive(secret.text())).isEmpty();
        assertThat(programs.all(office).getFirst().isEnded()).isTrue();
    }

    @Test
    void only_who_leads_the_plan_lets_programs_in_and_only_for_their_body() {
        var office = parts.person("office", Role.OFFICE);
        var elsewhere = parts.person("elsewhere", "182010", "", Role.OFFICE);
        var counter = parts.person("counter", SABAE, "市民窓口課", Role.DEPARTMENT);
        var secret = programs.add(office, "会計", Scope.READ);

        assertThatThrownBy(() -> programs.add(counter, "会計", Scope.READ)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> programs.all(counter)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> programs.add(office, " ", Scope.READ)).isInstanceOf(UserError.class);
        programs.end(elsewhere, programs.all(office).getFirst().id());
        assertThat(programs.arrive(secret.text())).isPresent();
        assertThat(programs.all(elsewhere)).isEmpty();
    }
}
