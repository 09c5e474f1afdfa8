package jp.kanmin.app.service;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.store.VersionStore;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a prefecture sees of its municipalities, and the nation of all: published versions only, never a draft.
@Service
@Transactional(readOnly = true)
public class OverviewService {

    private final VersionStore versions;

    OverviewService(VersionStore versions) {
        this.versions = versions;
    }

    /// A body with its newest published version.
    ///
    /// @param version empty where nothing is published here
    public record Row(Body body, Optional<Version> version) {}

    /// The newest published version of a body.
    ///
    /// @param daysToPublish from decision to publication; empty where a day is not known
    public record Version(int number, String name, String decided, String published, int measures,
            int indicators, OptionalLong daysToPublish) {}

    /// Whether a person sees the figures of other bodies.
    public static boolean mayOpen(Person who) {
        return who.is(Role.PREFECTURE) || who.is(Role.NATION);
    }

    /// The bodies whose figures a person may see, by code.
    public List<Row> rows(Person who) {
        NotAllowed.unless(mayOpen(who));
        var published = versions.latestOfAll().stream()
                .collect(Collectors.toMap(VersionStore.Version::body, OverviewService::version));
        return Bodies.all().stream().filter(body -> Rights.maySeeFigures(who, body.code()))
                .map(body -> new Row(body, Optional.ofNullable(published.get(body.code())))).toList();
    }

    private static Version version(VersionStore.Version stored) {
        return new Version(stored.version(), stored.name(), stored.decided(), stored.published(),
                stored.measures(), stored.indicators(), days(stored));
    }

    private static OptionalLong days(VersionStore.Version stored) {
        try {
            return OptionalLong.of(ChronoUnit.DAYS.between(LocalDate.parse(stored.decided()),
                    LocalDate.parse(stored.published())));
        } catch (DateTimeParseException _) {
            return OptionalLong.empty();
        }
    }
}
