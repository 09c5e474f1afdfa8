package jp.kanmin.app.service;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.account.Secret;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.finding.Language;
import jp.kanmin.finding.Words;
import jp.kanmin.plan.PlanFile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Fills an empty store with the worked example, for the demo.
@Service
public class DemoService {

    private static final String SABAE = "182079";
    private static final String IKEDA = "183822";
    private static final String FUKUI = "180009";
    private static final String NATION = "000000";

    private final PersonStore people;
    private final PlanService plans;
    private final PublicationService publications;
    private final PasswordEncoder encoder;
    private final Clock clock;

    DemoService(PersonStore people, PlanService plans, PublicationService publications,
            PasswordEncoder encoder,
            Clock clock) {
        this.people = people;
        this.plans = plans;
        this.publications = publications;
        this.encoder = encoder;
        this.clock = clock;
    }

    /// An account that can be tried.
    ///
    /// @param mail to sign in with
    public record Account(String mail, String body, Words roles) {}

    /// Publishes the examples and makes an account for each role.
    ///
    /// @param published plans that stand as published
    /// @param password the same for all, new with every start
    /// @return the accounts: a town without a plan, a city that revises its own, and those who look on
    @Transactional
    public List<Account> fill(List<PlanFile> published, String password) {
        var hash = encoder.encode(password);
        var accounts = List.of(
                person("town", "池田 町子", IKEDA, "総務財政課", Role.OFFICE, Role.ADMINISTRATOR),
                person("city", "鯖江 市郎", SABAE, "総務課", Role.OFFICE, Role.ADMINISTRATOR),
                person("welfare", "福祉 花子", SABAE, "長寿福祉課", Role.DEPARTMENT),
                person("planning", "企画 次郎", SABAE, "企画財政課", Role.APPROVER),
                person("prefecture", "福井 県子", FUKUI, "デジタル戦略課", Role.PREFECTURE),
                person("nation", "官民 太郎", NATION, "", Role.NATION));
        for (var account : accounts) {
            people.add(account, Times.text(clock.instant()));
            people.setPassword(account.id(), new PersonStore.Password(hash, false, 0, ""));
        }
        for (var plan : published) {
            publications.take(plan, PublicationContext.in(Language.JA));
            accounts.stream().filter(person -> person.isOf(plan.plan().body()) && person.is(Role.OFFICE))
                    .findFirst().ifPresent(office -> plans.revise(office, plan.plan().document()));
        }
        return accounts.stream().map(DemoService::account).toList();
    }

    private static Account account(Person person) {
        var roles = person.roles().stream().sorted().map(Role::words).toList();
        return new Account(person.mail(), Bodies.find(person.body()).map(Body::fullName).orElse(""),
                Words.of(roles.stream().map(Words::ja).collect(Collectors.joining("・")),
                        roles.stream().map(Words::en).collect(Collectors.joining(", "))));
    }

    /// A password that is easy to copy by hand.
    public static String freshPassword() {
        var letters = Secret.fresh().text().replaceAll("[^a-z2-9]", "");
        return letters.length() < 12
                ? freshPassword()
                : Stream.of(letters.substring(0, 4), letters.substring(4, 8), letters.substring(8, 12))
                        .reduce((a, b) -> a + "-" + b).orElseThrow();
    }

    private static Person person(String id, String name, String body, String department, Role... roles) {
        return new Person(id, id + "@example.jp", name, body, department, Set.of(roles), Person.State.ACTIVE);
    }
}
