package jp.kanmin.app.service.account;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.body.Bodies;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;

/// Somebody who comes, as a form says.
///
/// @param department empty for none
public record Newcomer(String name, String mail, String department, Set<Role> roles) {

    private static final int LONGEST = 100;
    private static final int LONGEST_MAIL = 254;
    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@"
            + "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+");

    /// Refuses what cannot be.
    ///
    /// @throws UserError naming the first field that does not do
    public Newcomer {
        name = oneLine(name);
        mail = mail.strip().toLowerCase(Locale.ROOT);
        department = oneLine(department);
        roles = Set.copyOf(roles);
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new UserError(Words.of("氏名がないか、長すぎます。", "The name is missing or too long."),
                    Words.of("氏名を%d文字までで入力してください。".formatted(LONGEST),
                            "Type a name of at most %d characters.".formatted(LONGEST)));
        }
        if (mail.length() > LONGEST_MAIL || !MAIL.matcher(mail).matches()) {
            throw new UserError(Words.of("メールアドレスの形になっていません。", "This is no mail address."),
                    Words.of("「tantou@city.example.lg.jp」のように、半角で入力してください。",
                            "Type it like tantou@city.example.lg.jp."));
        }
        if (department.length() > LONGEST) {
            throw new UserError(Words.of("担当課の名前が長すぎます。", "The name of the department is too long."),
                    Words.of("%d文字までで入力してください。".formatted(LONGEST),
                            "%d characters are the most.".formatted(LONGEST)));
        }
        if (roles.isEmpty()) {
            throw new UserError(Words.of("役割を選んでいません。", "No role was chosen."),
                    Words.of("役割を1つ以上選んでください。", "Choose at least one role."));
        }
        if (roles.contains(Role.DEPARTMENT) && department.isEmpty()) {
            throw new UserError(Words.of("担当課の人には、課の名前が要ります。", "Somebody of a department needs its name."),
                    Words.of("「福祉課」のように、課の名前を入力してください。", "Type the name of the department, such as 福祉課."));
        }
    }

    Person person(String id, String body, Person.State state) {
        return new Person(id, mail, name, body, department, roles, state);
    }

    static Person in(Person person, Person.State state) {
        return new Person(person.id(), person.mail(), person.name(), person.body(), person.department(),
                person.roles(), state);
    }

    /// True for the nation, a prefecture and a municipality.
    static boolean canHavePeople(String body) {
        return body.equals(Bodies.nation().code())
                || Bodies.find(body).filter(found -> found.kind().isCounted()).isPresent();
    }

    /// What the record keeps of how a person stands.
    static String mark(Person person) {
        return AuditEvent
                .sha256(String.join("\n", person.mail(), person.name(), person.body(), person.department(),
                        person.roles().stream().sorted().map(Role::code).collect(Collectors.joining(" ")),
                        person.state().name()));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
