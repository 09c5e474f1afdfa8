package jp.kanmin.app.service;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.service.PublicationService.Publishing;

/// What is asked of a draft before it is published, beyond what every publication needs.
public interface PublicationGate {

    /// Lets a draft through, in the transaction that publishes it.
    ///
    /// @throws jp.kanmin.finding.UserError when it stays shut
    void pass(Person who, String body, Publishing publishing);
}
