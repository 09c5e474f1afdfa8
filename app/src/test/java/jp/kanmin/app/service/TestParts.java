package jp.kanmin.app.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.service.account.AccountParts;
import jp.kanmin.app.service.operation.OperationParts;
import jp.kanmin.app.service.post.Carrier;
import jp.kanmin.app.store.Engine;
import jp.kanmin.app.store.PersonStore;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Services and store on one engine, without pages.
public final class TestParts implements AutoCloseable {

    private static final String SABAE = "182079";

    private final ConfigurableApplicationContext context;

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({ServiceParts.class, AccountParts.class, OperationParts.class})
    static class Parts {}

    /// Somebody who takes the mail and keeps it.
    public static final class Postbox implements Carrier {

        private final List<String> taken = new CopyOnWriteArrayList<>();

        @Override
        public URI site() {
            return URI.create("https://plan.example.jp");
        }

        @Override
        public void carry(String id, String receiver, String subject, String words) {
            taken.add(receiver + " " + subject + "\n" + words);
        }

        /// The mails since the last time, each with its receiver and subject in the first line.
        public List<String> taken() {
            var all = List.copyOf(taken);
            taken.clear();
            return all;
        }
    }

    private TestParts(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /// With parts beside the usual ones.
    public static TestParts on(Engine engine, Class<?>... more) {
        return on(engine.freshDatabase(), Optional.empty(), more);
    }

    /// On a database that may have been used before.
    public static TestParts on(String database) {
        return on(database, Optional.empty());
    }

    /// With somebody who takes the mail.
    public static TestParts on(Engine engine, Carrier carrier, Class<?>... more) {
        return on(engine.freshDatabase(), Optional.of(carrier), more);
    }

    private static TestParts on(String database, Optional<Carrier> carrier, Class<?>... more) {
        var home = new Home(folder(), Optional.of(database));
        return new TestParts(
                new SpringApplicationBuilder(Parts.class).sources(more).bannerMode(Banner.Mode.OFF)
                        .web(WebApplicationType.NONE)
                        .properties("logging.level.root=warn")
                        .initializers(context -> {
                            context.getBeanFactory().registerSingleton("home", home);
                            carrier.ifPresent(
                                    one -> context.getBeanFactory().registerSingleton("carrier", one));
                        })
                        .run());
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /// Somebody in Sabae who can sign in with `correct horse battery`.
    public Person person(String id, Role... roles) {
        return person(id, SABAE, "", roles);
    }

    public Person person(String id, String body, String department, Role... roles) {
        return new TestPeople(part(PersonStore.class), part(PasswordEncoder.class))
                .admit(new Person(id, id + "@example.jp", id, body, department, Set.of(roles),
                        Person.State.ACTIVE));
    }

    @Override
    public void close() {
        context.close();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("kanmin-home");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
