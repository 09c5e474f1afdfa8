package jp.kanmin.app.service.campaign;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.PopulationService;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.PublishedVersion;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.text.Quantity;
import org.springframework.stereotype.Service;

/// Finds the bodies that somebody means, among those they may call upon.
@Service
public class BodyChooser {

    private static final int LONGEST = 100_000;

    private final PublicationService published;
    private final PopulationService populations;

    BodyChooser(PublicationService published, PopulationService populations) {
        this.published = published;
        this.populations = populations;
    }

    /// What was found.
    ///
    /// @param bodies by code
    /// @param unknown how many were left out because nobody knows how many people live there
    public record Chosen(List<Body> bodies, long unknown) {
        public Chosen {
            bodies = List.copyOf(bodies);
        }
    }

    /// The prefectures and municipalities that a person may call upon, by code.
    public List<Body> all(Person who) {
        NotAllowed.unless(Rights.mayFollowUp(who, who.body()));
        return Bodies.all().stream().filter(
                body -> body.kind().isCounted() && Rights.mayCallUpon(who, body.code())).toList();
    }

    /// Those that are meant.
    ///
    /// @throws UserError when a line names no body, or several, or the number of people is none
    public Chosen choose(Person who, BodyFilter filter) {
        var all = all(who);
        var chosen = new TreeMap<String, Body>();
        long unknown = 0;
        if (!filter.byHand()) {
            var under = under(filter.under());
            var fitting = all.stream().filter(body -> fits(body, filter)).toList();
            unknown = under.isPresent() ? fitting.stream().filter(body -> !isKnown(body)).count() : 0;
            fitting.stream().filter(body -> under.isEmpty() || isUnder(body, under.get()))
                    .forEach(body -> chosen.put(body.code(), body));
        }
        named(all, filter.more()).forEach(body -> chosen.put(body.code(), body));
        named(all, filter.less()).forEach(body -> chosen.remove(body.code()));
        return new Chosen(List.copyOf(chosen.values()), unknown);
    }

    private boolean fits(Body body, BodyFilter filter) {
        return (filter.prefecture().isEmpty() || body.code().equals(filter.prefecture())
                || body.parent().equals(filter.prefecture()))
                && (filter.kinds().isEmpty() || filter.kinds().contains(body.kind().code()))
                && switch (filter.plan()) {
                    case "none" -> !withPlan().contains(body.code());
                    case "some" -> withPlan().contains(body.code());
                    default -> true;
                };
    }

    private Set<String> withPlan() {
        return published.latestOfAll().stream().map(PublishedVersion::body).collect(Collectors.toSet());
    }

    private static Optional<BigDecimal> under(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        var number = Quantity.parse(typed.strip()).filter(found -> !found.toBeFilled()).map(Quantity::value);
        UserError.unless(number.isPresent(), Words.of("人口は「10,000」や「1万」のように書いてください。",
                "Please write the number of people like 10,000."));
        return number;
    }

    private boolean isKnown(Body body) {
        return populations.now().find(body).isPresent();
    }

    private boolean isUnder(Body body, BigDecimal people) {
        return populations.now().find(body)
                .filter(known -> BigDecimal.valueOf(known.people()).compareTo(people) < 0).isPresent();
    }

    private static List<Body> named(List<Body> all, String lines) {
        UserError.unless(lines.length() <= LONGEST, Words.of("団体の名前が多すぎます。短くしてください。",
                "There are too many names. Please shorten them."));
        return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).map(line -> named(line, all))
                .toList();
    }

    private static Body named(String line, List<Body> all) {
        var found = Bodies.find(line).map(List::of).orElseGet(() -> Bodies.named(line)).stream()
                .filter(all::contains).toList();
        var shown = line.length() > 40 ? line.substring(0, 40) + "…" : line;
        if (found.isEmpty()) {
            throw new UserError(
                    Words.of("「%s」という団体は、送れる団体の中にありません。".formatted(shown),
                            "“%s” is none of the bodies you may call upon.".formatted(shown)),
                    Words.of("1行に1つ、団体コードか「福井県鯖江市」のような名前を書いてください。",
                            "Write one code or name a line."));
        }
        if (found.size() > 1) {
            var names = found.stream().map(Body::fullName).toList();
            throw new UserError(
                    Words.of("「%s」という団体は%dあります（%s）。".formatted(shown, found.size(),
                            String.join("、", names)),
                            "“%s” is the name of %d bodies (%s).".formatted(shown, found.size(),
                                    String.join(", ", names))),
                    Words.of("都道府県の名前を付けてください。", "Please put the prefecture before it."));
        }
        return found.getFirst();
    }
}
