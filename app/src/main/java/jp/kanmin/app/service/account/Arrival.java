package jp.kanmin.app.service.account;

import jp.kanmin.app.account.Person;

/// How somebody who comes through a portal is received.
public sealed interface Arrival {

    record Welcome(Person person) implements Arrival {}

    /// The portal knows them, we do not: nobody has invited them.
    record Unknown() implements Arrival {}

    /// The portal has revoked them, or they have left the body.
    record Refused() implements Arrival {}
}
