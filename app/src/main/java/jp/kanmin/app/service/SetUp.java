package jp.kanmin.app.service;

import java.util.Optional;

import jp.kanmin.app.account.Secret;

/// Lets the first administrator in. What looks after accounts answers it.
public interface SetUp {

    /// A new secret as long as nobody is here; earlier ones no longer open.
    Optional<Secret> secret();
}
