package jp.kanmin.benchmark.list;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/// The same demands as a query of DuckDB, which reads the list itself, on the thread that asks.
final class SqlCheck {

    private static final String QUERY = """
            SELECT sum(
              coalesce(NOT regexp_full_match(code, '[0-9]{6}'), true)::INT
              + (id IS NULL)::INT + (body IS NULL)::INT + (name IS NULL)::INT
              + coalesce(NOT regexp_full_match(reading, '[ァ-ヶー]+'), false)::INT
              + coalesce(kind NOT IN ('消火栓', '防火水槽', 'プール', '河川', '指定避難所', '公民館', '図書館', '学校'), false)::INT
              + coalesce(CASE WHEN regexp_full_match(north, '[+-]?[0-9]+([.][0-9]+)?')
                         THEN north::DOUBLE NOT BETWEEN 20 AND 46 ELSE north IS NOT NULL END, false)::INT
              + coalesce(CASE WHEN regexp_full_match(east, '[+-]?[0-9]+([.][0-9]+)?')
                         THEN east::DOUBLE NOT BETWEEN 122 AND 154 ELSE east IS NOT NULL END, false)::INT
              + coalesce(NOT regexp_full_match(phone, '0[0-9]{1,4}-[0-9]{1,4}-[0-9]{4}'), false)::INT
              + coalesce(CASE WHEN regexp_full_match(day, '[0-9]{4}-[0-9]{2}-[0-9]{2}')
                         THEN try_cast(day AS DATE) IS NULL ELSE day IS NOT NULL END, false)::INT
              + coalesce(NOT regexp_full_match(people, '[0-9]+'), false)::INT)
            FROM read_csv('LIST', header = true, auto_detect = false, all_varchar = true, delim = ',', quote = '"',
              columns = {'code': 'VARCHAR', 'id': 'VARCHAR', 'body': 'VARCHAR', 'name': 'VARCHAR',
                'reading': 'VARCHAR', 'kind': 'VARCHAR', 'address': 'VARCHAR', 'north': 'VARCHAR',
                'east': 'VARCHAR', 'phone': 'VARCHAR', 'day': 'VARCHAR', 'people': 'VARCHAR'})""";

    private final Connection connection;

    private SqlCheck(Connection connection) {
        this.connection = connection;
    }

    /// Opens a database in memory; empty when DuckDB is not there.
    static Optional<SqlCheck> open() throws SQLException {
        if (DriverManager.drivers().noneMatch(driver -> driver.getClass().getName().contains("duckdb"))) {
            return Optional.empty();
        }
        var connection = DriverManager.getConnection("jdbc:duckdb:");
        try (var statement = connection.createStatement()) {
            statement.execute("SET threads = 1");
        }
        return Optional.of(new SqlCheck(connection));
    }

    /// How many cells are bad.
    long bad(Path file) throws IOException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(QUERY.replace("LIST", file.toString()))) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
