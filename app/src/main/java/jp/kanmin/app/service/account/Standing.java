package jp.kanmin.app.service.account;

import jp.kanmin.app.account.Person;

/// How somebody who is signed in stands.
///
/// @param mustChange a new password has to be chosen before anything else
/// @param hasPasskey the password alone is not enough
public record Standing(Person person, boolean mustChange, boolean hasPasskey) {}
