package jp.kanmin.app.service.account;

import jp.kanmin.app.account.Person;

/// How an attempt to sign in ended.
public sealed interface SignIn {

    /// The password is right.
    ///
    /// @param mustChange a new one has to be chosen before anything else
    record Welcome(Person person, boolean mustChange) implements SignIn {}

    /// Wrong mail address or wrong password; which of them is not told.
    record Wrong() implements SignIn {}

    /// Too many wrong passwords.
    ///
    /// @param until as the store writes times
    record Locked(String until) implements SignIn {}
}
