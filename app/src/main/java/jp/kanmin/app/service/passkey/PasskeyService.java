package jp.kanmin.app.service.passkey;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.account.PasskeyStore;
import jp.kanmin.app.store.account.SessionStore;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Passkeys of the person who is signed in.
@Service
@Transactional(readOnly = true)
public class PasskeyService {

    private static final int LONGEST = 60;
    private static final int MOST = 10;

    private final PasskeyStore passkeys;
    private final SessionStore sessions;
    private final PasskeyShelf shelf;
    private final AuditStore audit;
    private final Clock clock;

    PasskeyService(PasskeyStore passkeys, PersonStore people, SessionStore sessions, AuditStore audit,
            Clock clock) {
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
        shelf = new PasskeyShelf(passkeys, people, clock);
    }

    /// A passkey as its owner sees it.
    ///
    /// @param label what the owner calls it
    /// @param madeAt and usedAt, as the store writes times
    public record Passkey(String id, String label, String madeAt, String usedAt) {}

    /// Those of a person, the oldest first.
    public List<Passkey> of(Person who) {
        return passkeys.of(who.id()).stream()
                .map(key -> new Passkey(key.id(), key.label(), key.madeAt(), key.usedAt())).toList();
    }

    /// What the browser needs in order to make a passkey; kept until the answer comes.
    ///
    /// @param origin scheme, host and port of this site as the browser sees it
    public PublicKeyCredentialCreationOptions offer(Person who, URI origin) {
        return party(origin).createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(signedIn(who)));
    }

    /// Keeps a passkey that the browser has made.
    ///
    /// @param session the id of the session that goes on; the others of the person end
    /// @throws UserError when it does not answer the offer
    @Transactional
    public void add(Person who, URI origin, PublicKeyCredentialCreationOptions offer,
            PublicKeyCredential<AuthenticatorAttestationResponse> made, String label, String session) {
        var name = label.replaceAll("\\p{Cntrl}+", " ").strip();
        name = name.isEmpty()
                ? "パスキー"
                : name.substring(0, name.offsetByCodePoints(0,
                        Math.min(LONGEST, name.codePointCount(0, name.length()))));
        if (passkeys.of(who.id()).size() >= MOST) {
            throw new UserError(
                    Words.of("パスキーは%d個までです。".formatted(MOST), "%d passkeys are the most.".formatted(MOST)),
                    Words.of("使っていないものを外してから、登録してください。", "Please remove one that you do not use."));
        }
        try {
            party(origin).registerCredential(new ImmutableRelyingPartyRegistrationRequest(offer,
                    new RelyingPartyPublicKey(made, name)));
        } catch (RuntimeException e) {
            throw refused(e);
        }
        sessions.end(who.id(), session);
        told(who, "account.passkey-add");
    }

    /// What the browser needs in order to show a passkey; kept until the answer comes.
    public PublicKeyCredentialRequestOptions ask(Person who, URI origin) {
        return party(origin).createCredentialRequestOptions(
                new ImmutablePublicKeyCredentialRequestOptionsRequest(signedIn(who)));
    }

    /// Takes the answer of a passkey.
    ///
    /// @throws UserError when it is not one of the person's, or does not answer what was asked
    @Transactional
    public void show(Person who, URI origin, PublicKeyCredentialRequestOptions asked,
            PublicKeyCredential<AuthenticatorAssertionResponse> shown) {
        var owner = passkeys.find(shown.getRawId().toBase64UrlString()).map(PasskeyStore.Passkey::person);
        if (owner.filter(who.id()::equals).isEmpty()) {
            throw refused(new IllegalArgumentException("not a passkey of this person"));
        }
        try {
            party(origin).authenticate(new RelyingPartyAuthenticationRequest(asked, shown));
        } catch (RuntimeException e) {
            throw refused(e);
        }
        told(who, "account.passkey-used");
    }

    /// Takes a passkey away.
    @Transactional
    public void remove(Person who, String id) {
        if (passkeys.remove(who.id(), id)) {
            told(who, "account.passkey-remove");
        }
    }

    private Webauthn4JRelyingPartyOperations party(URI origin) {
        return new Webauthn4JRelyingPartyOperations(shelf, shelf,
                PublicKeyCredentialRpEntity.builder().id(origin.getHost()).name("官民 Kanmin").build(),
                Set.of(origin.toString()));
    }

    private static Authentication signedIn(Person who) {
        return UsernamePasswordAuthenticationToken.authenticated(who.id(), null, List.of());
    }

    private void told(Person who, String action) {
        audit.append(
                AuditStore.Told.of(Times.text(clock.instant()), who, who.body(), action, who.id(), "", ""));
    }

    private static UserError refused(RuntimeException cause) {
        var error = new UserError(Words.of("パスキーを確かめられませんでした。", "The passkey could not be verified."),
                Words.of("もう一度お試しください。続くときは、団体の管理者に相談してください。",
                        "Please try again; if it goes on, ask the administrator of your body."));
        error.initCause(cause);
        return error;
    }
}
