package jp.kanmin.app.store.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kanmin.app.store.Database;
import jp.kanmin.app.store.Engine;
import jp.kanmin.app.store.OpenStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whoever adds a table decides here what happens to it; a table that nobody decided on is kept in backups.
class SchemaTest {

    @ParameterizedTest
    @EnumSource(Engine.class)
    void every_table_is_kept_in_backups_or_left_out_for_a_reason(Engine engine) {
        try (var store = open(engine)) {
            var schema = Schema.of(store.sql());

            assertThat(schema.kept()).extracting(Table::name).containsExactlyInAnyOrder(
                    "yearly_report", "yearly_text", "yearly_edition", "yearly_file", "adoption_list",
                    "budget_line", "survey", "campaign", "campaign_answer", "campaign_target", "message",
                    "message_target", "advice", "advice_step", "revision_reason", "evaluation_decision",
                    "audit", "audit_end", "consultation", "consultation_answer",
                    "consultation_settlement",
                    "stage_move", "minutes", "draft",
                    "draft_step", "existing_plan", "joint_plan", "opinion", "opinion_sender",
                    "office_item", "office_release", "ordinance_review", "evaluation", "correction",
                    "report_accepted",
                    "report_entry", "report_round", "report_step", "passkey",
                    "person",
                    "person_subject",
                    "picture",
                    "plan_decision", "plan_version", "published_file", "question",
                    "public_comment", "register_version", "remark", "table_file", "task", "task_move");
            assertThat(schema.all()).extracting(Table::name).containsAll(Schema.LEFT_OUT.keySet());
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void every_table_of_bodies_goes_with_the_body_or_stays_for_a_reason(Engine engine) {
        try (var store = open(engine)) {
            assertThat(Schema.of(store.sql()).all().stream().filter(table -> table.has("body"))
                    .map(Table::name).filter(name -> !BodyRows.STAY.contains(name)
                            && !BodyRows.PUBLISHED.contains(name)))
                    .containsExactlyInAnyOrder("program", "yearly_report", "yearly_text", "budget_line",
                            "survey",
                            "campaign", "campaign_answer", "campaign_target",
                            "message", "message_target", "revision_reason", "evaluation_decision",
                            "consultation", "consultation_answer",
                            "consultation_settlement", "stage_move", "minutes", "draft",
                            "draft_step", "existing_plan", "joint_plan", "opinion", "opinion_sender",
                            "office_item", "office_release", "ordinance_review", "evaluation",
                            "correction",
                            "report_accepted", "report_entry", "report_round", "report_step", "picture",
                            "plan_decision", "question",
                            "public_comment", "register_version", "remark", "table_file", "task",
                            "task_move");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void what_is_known_of_people_is_emptied_when_their_body_is_deleted(Engine engine) {
        try (var store = open(engine)) {
            assertThat(Schema.of(store.sql()).find("person").orElseThrow().columnNames())
                    .as("BodyRows.remove empties what names somebody or lets them in")
                    .containsExactlyInAnyOrder("id", "mail", "name", "body", "department", "roles", "state",
                            "password", "must_change", "failures", "locked_until", "created_at");
        }
    }

    private static OpenStore open(Engine engine) {
        var store = OpenStore.at(Database.at(engine.freshDatabase()));
        store.migrate("latest");
        return store;
    }
}
