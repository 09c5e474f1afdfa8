package jp.kanmin.app.service.post;

import java.util.List;
import java.util.function.Predicate;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.store.PersonStore;
import org.springframework.stereotype.Service;

/// Who of a body gets a mail. Nothing gets lost because a section has nobody: then the next ones get it.
@Service
public class Recipients {

    private final PersonStore people;

    Recipients(PersonStore people) {
        this.people = people;
    }

    /// The people of a department; those of the office where it is not named, or has nobody.
    public List<Person> department(String body, String department) {
        var found = department.isBlank()
                ? List.<Person>of()
                : those(body, who -> who.is(Role.DEPARTMENT) && who.department().equals(department));
        return found.isEmpty() ? office(body) : found;
    }

    /// The office that carries the plan; its administrators where it has none.
    public List<Person> office(String body) {
        var found = those(body, who -> who.is(Role.OFFICE));
        return found.isEmpty() ? those(body, who -> who.is(Role.ADMINISTRATOR)) : found;
    }

    /// The planning section; the office where there is none.
    public List<Person> planning(String body) {
        var found = those(body, who -> who.is(Role.APPROVER));
        return found.isEmpty() ? office(body) : found;
    }

    /// Those who look after the bodies below a prefecture or the nation.
    public List<Person> above(String body) {
        return those(body, who -> who.is(Role.PREFECTURE) || who.is(Role.NATION));
    }

    private List<Person> those(String body, Predicate<Person> which) {
        return people.of(body).stream().filter(who -> who.state() == Person.State.ACTIVE).filter(which)
                .toList();
    }
}
