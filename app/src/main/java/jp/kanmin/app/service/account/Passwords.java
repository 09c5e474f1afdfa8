package jp.kanmin.app.service.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import jp.kanmin.app.account.Person;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// What a password has to be like: long, and none that everybody tries first. No signs are demanded, because that
/// makes passwords worse.
@Component
public final class Passwords {

    /// Counted in characters as people count them.
    public static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 4;

    /// The commonest that are long enough; shorter ones are refused for that.
    private static final Set<String> COMMON = Set.of("123456789012", "1234567890123", "12345678901234",
            "123123123123", "123412341234", "1q2w3e4r5t6y", "1qaz2wsx3edc", "1qazxsw23edc", "abcdefghijkl",
            "abcdefghijklmn", "abcdefg1234567", "administrator", "adminadminadmin", "changemechangeme",
            "iloveyouiloveyou",
            "letmeinletmein", "passwordpassword", "password1234", "password12345", "password123456",
            "passw0rd1234",
            "p@ssw0rd1234", "p@ssword1234", "qwerty123456", "qwertyuiop12", "qwertyuiop123", "qwertyuiopasdf",
            "welcome12345", "welcome123456", "kanminkanmin", "kanmin123456", "パスワードパスワード");

    private final PasswordEncoder encoder;
    private final String nobodys;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
        nobodys = hash("nobody has this password");
    }

    /// The hash of a new password.
    ///
    /// @throws UserError when it is too weak for the person
    String chosen(String typed, Person person) {
        var password = asTyped(typed);
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw refused("パスワードが短すぎます（%d文字）。".formatted(length),
                    "The password is too short (%d characters).".formatted(length));
        }
        if (length > LONGEST) {
            throw refused("パスワードが長すぎます。%d文字までです。".formatted(LONGEST),
                    "The password is too long; %d characters are the most.".formatted(LONGEST));
        }
        if (isGuessed(password.toLowerCase(Locale.ROOT), person)) {
            throw refused("このパスワードは、すぐに当てられてしまいます。", "This password is among the first that others try.");
        }
        return hash(password);
    }

    /// True when a typed password is the one behind a hash; takes as long for no hash at all.
    boolean matches(String typed, String hash) {
        return encoder.matches(asTyped(typed), hash.isEmpty() ? nobodys : hash) && !hash.isEmpty();
    }

    private String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    private static boolean isGuessed(String password, Person person) {
        var mail = person.mail().toLowerCase(Locale.ROOT);
        var name = asTyped(person.name()).toLowerCase(Locale.ROOT).replace(" ", "");
        return COMMON.contains(password) || password.codePoints().distinct().count() < FEWEST_DIFFERENT
                || password.equals(mail) || password.equals(mail.substring(0, Math.max(0, mail.indexOf('@'))))
                || password.replace(" ", "").equals(name);
    }

    private static UserError refused(String ja, String en) {
        return new UserError(Words.of(ja, en), Words.of(
                "%d文字以上で、ほかの人が思いつかないものにしてください。いくつかの言葉を並べると、長くて覚えやすくなります。"
                        .formatted(SHORTEST),
                "Choose one of %d characters or more that nobody else thinks of: a few words in a row are long and easy to keep in mind."
                        .formatted(SHORTEST)));
    }

    /// The same password from any keyboard: composed and decomposed kana count as one.
    private static String asTyped(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
