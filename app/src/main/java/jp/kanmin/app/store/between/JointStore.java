package jp.kanmin.app.store.between;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which bodies take part in a plan that another one leads. A plan that is not published any more is not among them.
@Component
public final class JointStore {

    private static final String ALL = """
            select body, lead, role, confirmed_at from joint_plan as j
            where exists (select 1 from plan_version where body = j.lead)
            """;

    private final JdbcClient sql;

    JointStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A body that takes part.
    ///
    /// @param confirmedAt when it said so itself; empty until then
    public record Row(String body, String lead, String role, String confirmedAt) {}

    /// What the newest version of a plan says. Whoever had confirmed stays confirmed.
    ///
    /// @param roles of the bodies that take part, by their codes
    public void replace(String lead, Map<String, String> roles) {
        of(lead).stream().filter(row -> !roles.containsKey(row.body))
                .forEach(row -> sql.sql("delete from joint_plan where lead = :lead and body = :body")
                        .param("lead", lead).param("body", row.body).update());
        roles.forEach((body, role) -> sql.sql("""
                insert into joint_plan (body, lead, role, confirmed_at) values (:body, :lead, :role, '')
                on conflict (body, lead) do update set role = excluded.role
                """).param("body", body).param("lead", lead).param("role", role).update());
    }

    /// The bodies that a plan names, by code.
    public List<Row> of(String lead) {
        return sql.sql(ALL + " and lead = :lead order by body").param("lead", lead).query(JointStore::row)
                .list();
    }

    /// The plans that name a body, by the code of who leads.
    public List<Row> naming(String body) {
        return sql.sql(ALL + " and body = :body order by lead").param("body", body).query(JointStore::row)
                .list();
    }

    /// All that the bodies themselves confirmed.
    public List<Row> confirmed() {
        return sql.sql(ALL + " and confirmed_at <> '' order by body, lead").query(JointStore::row).list();
    }

    /// Writes down that a body confirmed, or with an empty time that it took this back.
    public void confirm(String body, String lead, String at) {
        sql.sql("update joint_plan set confirmed_at = :at where body = :body and lead = :lead")
                .param("at", at).param("body", body).param("lead", lead).update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(row.getString("body"), row.getString("lead"), row.getString("role"),
                row.getString("confirmed_at"));
    }
}
