package jp.kanmin.app.store.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Questions asked of bodies, who is asked, and what they answered. Answers are appended and stay.
@Component
public final class CampaignStore {

    private static final String CAMPAIGNS = """
            select id, body, title, why, questions, due, to_publish, opened_at, closed_at, published_at, at, person
            from campaign
            """;
    private static final String ANSWERS = """
            select campaign, body, revision, state, content, at, person from campaign_answer
            """;

    private final JdbcClient sql;

    CampaignStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// What is asked.
    ///
    /// @param body who asks
    /// @param questions JSON
    /// @param due the last day; empty while it is not said
    /// @param openedAt empty while it is prepared, as are the other times until then
    public record Row(String id, String body, String title, String why, String questions, String due,
            boolean isToPublish, String openedAt, String closedAt, String publishedAt, String at,
            String person) {}

    /// What a body answered.
    ///
    /// @param revision counted from 1
    /// @param state `draft` or `sent`
    /// @param content JSON
    public record Answer(String campaign, String body, int revision, String state, String content, String at,
            String person) {}

    /// Keeps what is asked, in the place of what was there.
    public void put(Row row) {
        sql.sql("""
                insert into campaign (id, body, title, why, questions, due, to_publish, opened_at, closed_at,
                    published_at, at, person)
                values (:id, :body, :title, :why, :questions, :due, :toPublish, :openedAt, :closedAt, :publishedAt,
                    :at, :person)
                on conflict (id) do update set title = excluded.title, why = excluded.why,
                    questions = excluded.questions, due = excluded.due, to_publish = excluded.to_publish,
                    opened_at = excluded.opened_at, closed_at = excluded.closed_at,
                    published_at = excluded.published_at, at = excluded.at, person = excluded.person
                """).param("id", row.id).param("body", row.body).param("title", row.title)
                .param("why", row.why).param("questions", row.questions).param("due", row.due)
                .param("toPublish", row.isToPublish).param("openedAt", row.openedAt)
                .param("closedAt", row.closedAt).param("publishedAt", row.publishedAt).param("at", row.at)
                .param("person", row.person).update();
    }

    public Optional<Row> find(String id) {
        return sql.sql(CAMPAIGNS + "where id = :id").param("id", id).query(CampaignStore::row).optional();
    }

    /// The same, locked until the transaction ends, so that two people cannot change it at once.
    public Optional<Row> lock(String id) {
        sql.sql("update campaign set id = id where id = :id").param("id", id).update();
        return find(id);
    }

    /// Those of a body that asks, the newest first.
    public List<Row> of(String body) {
        return sql.sql(CAMPAIGNS + "where body = :body order by at desc, id").param("body", body)
                .query(CampaignStore::row).list();
    }

    /// Those that were sent out to a body, the newest first.
    public List<Row> askedOf(String body) {
        return sql.sql(CAMPAIGNS + """
                where opened_at <> '' and id in (select campaign from campaign_target where body = :body)
                order by opened_at desc, id
                """).param("body", body).query(CampaignStore::row).list();
    }

    /// How many take answers that a body was asked for and did not send.
    public long waitingFor(String body) {
        return sql.sql("""
                select count(*) from campaign as c join campaign_target as t on t.campaign = c.id
                where t.body = :body and c.opened_at <> '' and c.closed_at = '' and not exists (select 1
                    from campaign_answer where campaign = c.id and body = :body and state = 'sent')
                """).param("body", body).query(Long.class).single();
    }

    /// Those that take answers, whoever asks.
    public List<Row> open() {
        return sql.sql(CAMPAIGNS + "where opened_at <> '' and closed_at = '' order by due, id")
                .query(CampaignStore::row).list();
    }

    /// Those that everybody may see, the newest first.
    public List<Row> published() {
        return sql.sql(CAMPAIGNS + "where published_at <> '' order by published_at desc, id")
                .query(CampaignStore::row).list();
    }

    private static Row row(ResultSet row, int at) throws SQLException {
        return new Row(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                row.getString(5), row.getString(6), row.getBoolean(7), row.getString(8), row.getString(9),
                row.getString(10), row.getString(11), row.getString(12));
    }

    /// Says who is asked, in the place of what was said before.
    public void target(String campaign, Collection<String> bodies) {
        sql.sql("delete from campaign_target where campaign = :campaign").param("campaign", campaign)
                .update();
        bodies.forEach(
                body -> sql.sql("insert into campaign_target (campaign, body) values (:campaign, :body)")
                        .param("campaign", campaign).param("body", body).update());
    }

    /// The codes of who is asked.
    public List<String> targets(String campaign) {
        return sql.sql("select body from campaign_target where campaign = :campaign order by body")
                .param("campaign", campaign).query((row, _) -> row.getString(1)).list();
    }

    public boolean isTarget(String campaign, String body) {
        return sql.sql("select count(*) from campaign_target where campaign = :campaign and body = :body")
                .param("campaign", campaign).param("body", body).query(Integer.class).single() > 0;
    }

    public void add(Answer answer) {
        sql.sql("""
                insert into campaign_answer (campaign, body, revision, state, content, at, person)
                values (:campaign, :body, :revision, :state, :content, :at, :person)
                """).param("campaign", answer.campaign).param("body", answer.body)
                .param("revision", answer.revision).param("state", answer.state)
                .param("content", answer.content).param("at", answer.at).param("person", answer.person)
                .update();
    }

    /// All that a body answered, the oldest first.
    public List<Answer> answers(String campaign, String body) {
        return sql.sql(ANSWERS + "where campaign = :campaign and body = :body order by revision")
                .param("campaign", campaign).param("body", body).query(CampaignStore::answer).list();
    }

    /// What counts: the newest sent answer of each body, by code.
    public List<Answer> sent(String campaign) {
        return sql.sql(ANSWERS + """
                as a where campaign = :campaign and state = 'sent' and revision = (select max(revision)
                    from campaign_answer where campaign = a.campaign and body = a.body and state = 'sent')
                order by body
                """).param("campaign", campaign).query(CampaignStore::answer).list();
    }

    private static Answer answer(ResultSet row, int at) throws SQLException {
        return new Answer(row.getString(1), row.getString(2), row.getInt(3), row.getString(4),
                row.getString(5), row.getString(6), row.getString(7));
    }
}
