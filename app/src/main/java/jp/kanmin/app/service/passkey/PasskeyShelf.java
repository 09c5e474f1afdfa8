package jp.kanmin.app.service.passkey;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.account.PasskeyStore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/// Our people and passkeys in the shape that Spring Security asks for. Somebody's user handle is their id, which says
/// nothing about them.
final class PasskeyShelf implements UserCredentialRepository, PublicKeyCredentialUserEntityRepository {

    private final PasskeyStore passkeys;
    private final PersonStore people;
    private final Clock clock;

    PasskeyShelf(PasskeyStore passkeys, PersonStore people, Clock clock) {
        this.passkeys = passkeys;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return findByUsername(text(id));
    }

    /// By the name of the session, which is the person's id.
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String id) {
        return people.find(id).map(PasskeyShelf::user).orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity user) {
        throw new UnsupportedOperationException("people come by invitation");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("passkeys are taken away by their owner");
    }

    @Override
    public void save(CredentialRecord key) {
        passkeys.put(new PasskeyStore.Passkey(key.getCredentialId().toBase64UrlString(),
                text(key.getUserEntityUserId()), key.getLabel(),
                PasskeyStore.Raw.of(key.getPublicKey().getBytes()), raw(key.getAttestationObject()),
                raw(key.getAttestationClientDataJSON()), key.getSignatureCount(),
                key.isUvInitialized(), key.isBackupEligible(), key.isBackupState(),
                key.getTransports().stream().map(AuthenticatorTransport::getValue).sorted()
                        .collect(Collectors.joining(" ")),
                Times.text(key.getCreated()), Times.text(clock.instant())));
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return passkeys.find(id.toBase64UrlString()).map(PasskeyShelf::key).orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes user) {
        return passkeys.of(text(user)).stream().map(PasskeyShelf::key).toList();
    }

    private static PublicKeyCredentialUserEntity user(Person person) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(new Bytes(person.id().getBytes(StandardCharsets.UTF_8))).name(person.mail())
                .displayName(person.name()).build();
    }

    private static CredentialRecord key(PasskeyStore.Passkey key) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(key.id()))
                .userEntityUserId(new Bytes(key.person().getBytes(StandardCharsets.UTF_8)))
                .publicKey(new ImmutablePublicKeyCose(key.publicKey().bytes()))
                .attestationObject(new Bytes(key.attestation().bytes()))
                .attestationClientDataJSON(new Bytes(key.clientData().bytes()))
                .signatureCount(key.signatures()).uvInitialized(key.verifies())
                .backupEligible(key.eligible()).backupState(key.copied())
                .transports(Arrays.stream(key.transports().split(" ", -1)).filter(name -> !name.isEmpty())
                        .map(AuthenticatorTransport::valueOf).collect(Collectors.toSet()))
                .created(Times.time(key.madeAt())).lastUsed(Times.time(key.usedAt())).label(key.label())
                .build();
    }

    private static PasskeyStore.Raw raw(@Nullable Bytes said) {
        return PasskeyStore.Raw.of(said == null ? new byte[0] : said.getBytes());
    }

    private static String text(Bytes id) {
        return new String(id.getBytes(), StandardCharsets.UTF_8);
    }
}
