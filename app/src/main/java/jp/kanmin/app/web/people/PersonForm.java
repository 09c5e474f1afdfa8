package jp.kanmin.app.web.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.service.account.Newcomer;

/// What is typed about a person, as it is shown again when something is wrong with it.
public record PersonForm(String name, String mail, String department, Set<Role> roles) {

    static final PersonForm EMPTY = new PersonForm("", "", "", Set.of());

    public PersonForm {
        roles = Set.copyOf(roles);
    }

    static PersonForm of(Person person) {
        return new PersonForm(person.name(), person.mail(), person.department(), person.roles());
    }

    static PersonForm of(HttpServletRequest request) {
        var roles = Optional.ofNullable(request.getParameterValues("role")).stream().flatMap(Arrays::stream)
                .flatMap(code -> Role.of(code).stream()).collect(Collectors.toSet());
        return new PersonForm(text(request, "name"), text(request, "mail"), text(request, "department"),
                roles);
    }

    Newcomer newcomer() {
        return new Newcomer(name, mail, department, roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    private static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
