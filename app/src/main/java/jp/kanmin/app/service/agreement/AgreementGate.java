package jp.kanmin.app.service.agreement;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.service.PublicationGate;
import jp.kanmin.app.service.PublicationService.Publishing;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import org.springframework.stereotype.Component;

/// A draft on its road is published after its decision, or when somebody confirms that it is published before, which
/// goes on record. A draft that never took the road passes as it is.
@Component
class AgreementGate implements PublicationGate {

    private final AgreementService agreements;

    AgreementGate(AgreementService agreements) {
        this.agreements = agreements;
    }

    @Override
    public void pass(Person who, String body, Publishing publishing) {
        var agreement = agreements.of(who, body);
        if (!agreement.isUsed()) {
            return;
        }
        if (!agreement.isSettled() && !publishing.anyway()) {
            throw new UserError(Words.of("計画の案は、まだ「%s」の段階です。".formatted(agreement.now().words().ja()),
                    "The draft is still at the stage “%s”.".formatted(agreement.now().words().en())),
                    Words.of("合意の段階を「決定」まで進めるか、このまま公表することを確かめる欄に印を付けてください。",
                            "Please take it on to its decision, or confirm that you publish it as it is."));
        }
        agreements.published(who, body, agreement);
    }
}
