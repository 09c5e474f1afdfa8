package jp.kanmin.app.store.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The public halves of passkeys.
@Component
public final class PasskeyStore {

    private static final String ALL = """
            select id, person, label, public_key, attestation, client_data, signatures, verifies, eligible, copied, transports, made_at, used_at
            from passkey
            """;

    private final JdbcClient sql;

    PasskeyStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// The public half of a passkey.
    ///
    /// @param id as base64url
    /// @param publicKey as COSE
    /// @param attestation and clientData, what the authenticator said of itself when it was registered
    /// @param signatures how often it says it has signed; 0 where it does not count
    /// @param verifies true when it asks for a finger, a face or a PIN
    /// @param eligible true when it may be copied to other devices
    /// @param copied true when it was
    /// @param transports such as `usb internal`
    public record Passkey(String id, String person, String label, Raw publicKey, Raw attestation,
            Raw clientData, long signatures, boolean verifies, boolean eligible, boolean copied,
            String transports, String madeAt, String usedAt) {}

    /// Bytes that nobody looks into here.
    public static final class Raw {

        private final byte[] bytes;

        private Raw(byte[] bytes) {
            this.bytes = bytes;
        }

        public static Raw of(byte[] bytes) {
            return new Raw(bytes.clone());
        }

        public byte[] bytes() {
            return bytes.clone();
        }
    }

    /// Keeps a passkey, or what has changed of it.
    public void put(Passkey key) {
        sql.sql("""
                insert into passkey (id, person, label, public_key, attestation, client_data, signatures, verifies,
                    eligible, copied, transports, made_at, used_at)
                values (:id, :person, :label, :publicKey, :attestation, :clientData, :signatures, :verifies,
                    :eligible, :copied, :transports, :madeAt, :usedAt)
                on conflict (id) do update set signatures = excluded.signatures, verifies = excluded.verifies,
                    copied = excluded.copied, used_at = excluded.used_at
                """)
                .param("id", key.id).param("person", key.person).param("label", key.label)
                .param("publicKey", key.publicKey.bytes())
                .param("attestation", key.attestation.bytes()).param("clientData", key.clientData.bytes())
                .param("signatures", key.signatures)
                .param("verifies", key.verifies).param("eligible", key.eligible).param("copied", key.copied)
                .param("transports", key.transports).param("madeAt", key.madeAt)
                .param("usedAt", key.usedAt).update();
    }

    public Optional<Passkey> find(String id) {
        return sql.sql(ALL + "where id = :id").param("id", id).query(PasskeyStore::passkey).optional();
    }

    /// Those of a person, the oldest first.
    public List<Passkey> of(String person) {
        return sql.sql(ALL + "where person = :person order by made_at, id").param("person", person)
                .query(PasskeyStore::passkey).list();
    }

    /// Takes a passkey of a person away.
    ///
    /// @return false when the person has no such passkey
    public boolean remove(String person, String id) {
        return sql.sql("delete from passkey where person = :person and id = :id").param("person", person)
                .param("id", id).update() == 1;
    }

    /// Takes all of a person away.
    public void end(String person) {
        sql.sql("delete from passkey where person = :person").param("person", person).update();
    }

    private static Passkey passkey(ResultSet row, int number) throws SQLException {
        return new Passkey(row.getString("id"), row.getString("person"), row.getString("label"),
                Raw.of(row.getBytes("public_key")), Raw.of(row.getBytes("attestation")),
                Raw.of(row.getBytes("client_data")), row.getLong("signatures"), row.getBoolean("verifies"),
                row.getBoolean("eligible"), row.getBoolean("copied"), row.getString("transports"),
                row.getString("made_at"), row.getString("used_at"));
    }
}
