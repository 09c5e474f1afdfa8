package jp.kanmin.app.account;

import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;

/// What a person may do. One place, asked by every service before it works.
public final class Rights {

    private Rights() {}

    /// A draft is seen only inside its body.
    public static boolean mayRead(Person person, String body) {
        return isActive(person) && person.isOf(body) && (person.is(Role.OFFICE) || person.is(Role.DEPARTMENT)
                || person.is(Role.APPROVER) || person.is(Role.ADMINISTRATOR) || person.is(Role.READER));
    }

    /// The office writes everywhere; a department where the part is entrusted to it.
    ///
    /// @param owner the department a part is entrusted to, empty for none
    public static boolean mayWrite(Person person, String body, String owner) {
        return isActive(person) && person.isOf(body) && (person.is(Role.OFFICE)
                || (person.is(Role.DEPARTMENT) && !owner.isBlank() && owner.equals(person.department())));
    }

    /// Files of tables are brought, mended and kept as registers by everybody who works for the body.
    public static boolean mayTendTables(Person person, String body) {
        return mayRead(person, body) && (person.is(Role.OFFICE) || person.is(Role.DEPARTMENT)
                || person.is(Role.APPROVER) || person.is(Role.ADMINISTRATOR));
    }

    /// Everybody who writes or looks at a draft may say something about it.
    public static boolean mayComment(Person person, String body) {
        return mayRead(person, body);
    }

    /// Calling a part done takes the planning section or, in a small office, the office itself.
    public static boolean mayApprove(Person person, String body) {
        return isActive(person) && person.isOf(body)
                && (person.is(Role.APPROVER) || person.is(Role.OFFICE));
    }

    /// Entrusting parts to departments, publishing.
    public static boolean mayLead(Person person, String body) {
        return isActive(person) && person.isOf(body) && person.is(Role.OFFICE);
    }

    /// People, export and deletion of a body: its own administrator; that of the nation for every body, that of a
    /// prefecture for its municipalities, so that somebody can help where nobody is left.
    public static boolean mayAdminister(Person person, String body) {
        return isActive(person) && person.is(Role.ADMINISTRATOR)
                && (person.isOf(body) || person.isOf(Bodies.nation().code()) || isAbove(person.body(), body));
    }

    /// What concerns every body on a server: the administrator of the nation.
    public static boolean mayAdministerAll(Person person) {
        return isActive(person) && person.is(Role.ADMINISTRATOR) && person.isOf(Bodies.nation().code());
    }

    /// The official register of plans counts for everybody: whoever works for the nation and sees all bodies, and its
    /// administrator.
    public static boolean mayKeepRegister(Person person) {
        return isActive(person) && person.isOf(Bodies.nation().code())
                && (person.is(Role.NATION) || person.is(Role.ADMINISTRATOR));
    }

    /// The figures of a body beyond what is published: its own people, its prefecture and the nation.
    public static boolean maySeeFigures(Person person, String body) {
        return mayRead(person, body) || (isActive(person) && (person.is(Role.NATION)
                || (person.is(Role.PREFECTURE) && isAbove(person.body(), body))));
    }

    /// Following up bodies: advising them, asking them questions, writing to them. The nation and the prefectures do.
    public static boolean mayAdvise(Person person) {
        return isActive(person) && (person.is(Role.NATION) || person.is(Role.PREFECTURE));
    }

    /// The same, in the name of the body that asks.
    public static boolean mayFollowUp(Person person, String asker) {
        return mayAdvise(person) && person.isOf(asker);
    }

    /// Whether a body may be advised, asked and written to by a person: the nation looks after all, a prefecture after
    /// its municipalities.
    public static boolean mayCallUpon(Person person, String body) {
        return isActive(person) && !person.isOf(body) && Bodies.find(body).isPresent()
                && (person.is(Role.NATION)
                        || (person.is(Role.PREFECTURE) && isAbove(person.body(), body)));
    }

    private static boolean isAbove(String prefecture, String body) {
        return Bodies.find(body).flatMap(Bodies::parentOf).map(Body::code).filter(prefecture::equals)
                .isPresent();
    }

    private static boolean isActive(Person person) {
        return person.state() == Person.State.ACTIVE;
    }
}
