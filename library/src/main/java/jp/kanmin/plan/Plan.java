package jp.kanmin.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.indicator.scale.ScaleReading;
import jp.kanmin.json.Json;
import jp.kanmin.text.JapaneseDate;

/// A plan under arts. 8 and 9 of the Act. Every part may be missing while it is being written; the rules say
/// what that means. Texts that are absent are empty.
///
/// @param document the whole document as it was read, unknown keys included; it is what is published
/// @param body the six-digit code of the body whose plan it is
/// @param edition the edition of the national list it was drafted on
/// @param headings how its headings are numbered; chapters unless it says otherwise
/// @param classes own classes of fields, each mapped to none or one of the eight (guide note 4)
/// @param laws other laws that the same document serves
/// @param joint the other bodies whose plan it is too, where several made one together; `body` leads and writes it
/// @param reviews when the plan was reviewed (art. 8(7) for the nation, the PDCA advice for others)
/// @param duties what the plan says of the duties that bind the body with or without a plan
public record Plan(Json.Obj document, String body, String format, String name, Optional<Pattern> pattern,
        Optional<How> how, String edition, Optional<Headings> headings, List<Period> periods, Contact contact,
        List<Position> position, List<Law> laws, List<Joint> joint,
        Organisation organisation, List<Chapter> chapters, List<Policy> policies, List<Problem> problems,
        Benefits benefits, List<Measure> measures, Security security, List<Duty> duties, List<String> classes,
        List<Review> reviews, List<Version> versions) {

    public Plan {
        periods = List.copyOf(periods);
        position = List.copyOf(position);
        laws = List.copyOf(laws);
        joint = List.copyOf(joint);
        chapters = List.copyOf(chapters);
        policies = List.copyOf(policies);
        problems = List.copyOf(problems);
        measures = List.copyOf(measures);
        duties = List.copyOf(duties);
        classes = List.copyOf(classes);
        reviews = List.copyOf(reviews);
        versions = List.copyOf(versions);
    }

    /// How a plan is made: from the template, by adding to an existing plan, or on the simplified template
    /// (guide part I, 4; national list row 78).
    public enum Pattern {
        NEW,
        EXISTING,
        SIMPLIFIED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Drawn up as such, or an existing plan declared to be the plan (策定 or 位置付け).
    public enum How {
        ADOPTED,
        POSITIONED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How headings are numbered: 第1章, 1, (1) or, in the way of official letters, 第1, 1, (1).
    public enum Headings {
        CHAPTER,
        ITEM;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A period, in fiscal years.
    ///
    /// @param as the form as written
    /// @param what it is the period of, where the plan has several
    public record Period(String path, Optional<JapaneseDate> from, Optional<JapaneseDate> to, String as,
            String what) {}

    public record Contact(String section, String phone, String mail) {

        /// Somebody can be reached: a section with a telephone number or a mail address.
        public boolean isReachable() {
            return !section.isBlank() && !(phone.isBlank() && mail.isBlank());
        }
    }

    /// How it stands to another plan; being below one is not compulsory (guide note 3).
    public record Position(String path, String plan, String date, String relation) {}

    /// Another law whose plan the document is too: one document can serve several laws.
    ///
    /// @param article such as `9条2項`
    /// @param name what the plan is called under that law
    public record Law(String path, String law, String article, String name) {}

    /// Another body whose plan the document is too.
    ///
    /// @param body its code, or its name as written
    /// @param role what it does in the plan
    public record Joint(String path, String body, String role) {

        /// The body, where its code or name tells which one it is.
        public Optional<Body> found() {
            var named = Bodies.named(body.strip());
            return Bodies.find(body.strip())
                    .or(() -> named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty());
        }
    }

    public record Organisation(String lead, List<Member> members, String reporting) {
        public Organisation {
            members = List.copyOf(members);
        }
    }

    public record Member(String department, String role) {}

    /// A chapter.
    ///
    /// @param covers which required contents it holds; a chapter of the template covers itself
    public record Chapter(String path, String id, String title, String text, List<String> covers) {
        public Chapter {
            covers = List.copyOf(covers);
        }

        public boolean covers(String content) {
            return id.equals(content) || covers.contains(content);
        }
    }

    /// The basic policy for one pillar.
    public record Policy(String path, String pillar, String text) {}

    /// A problem of the town, with the facts it rests on and the measures that answer it.
    public record Problem(String path, String text, List<Evidence> evidence, List<String> measures) {
        public Problem {
            evidence = List.copyOf(evidence);
            measures = List.copyOf(measures);
        }
    }

    /// A fact: a figure, where it comes from, and its date.
    public record Evidence(String figure, String source, String date) {}

    /// Who gains what.
    public record Benefits(String residents, String businesses, String staff) {

        public static final Benefits NONE = new Benefits("", "", "");
    }

    /// The rules of one's own that hold for security and personal data.
    ///
    /// @param policy the security policy of the body, by name
    /// @param ordinance its own ordinance on personal data, by name
    public record Security(String policy, String ordinance) {}

    /// How a duty that binds directly is met.
    ///
    /// @param article such as `11-1`
    /// @param state `met`, `planned` or `declined`
    public record Duty(String path, String article, String state, String text) {}

    public record Review(String path, Optional<JapaneseDate> date, String result) {}

    /// A version as it was decided and published.
    ///
    /// @param changes what it changed, a line each
    public record Version(String path, OptionalInt version, Optional<LocalDate> decided,
            Optional<LocalDate> published,
            String reason, List<String> changes) {
        public Version {
            changes = List.copyOf(changes);
        }
    }

    /// The chapters that hold a required content.
    public Stream<Chapter> chaptersOf(String content) {
        return chapters.stream().filter(chapter -> chapter.covers(content));
    }

    /// Every indicator of every measure.
    public Stream<Kpi> kpis() {
        return measures.stream().flatMap(measure -> measure.kpis().stream());
    }

    /// The measure with an id; of several, the first.
    public Optional<Measure> findMeasure(String id) {
        return id.isBlank()
                ? Optional.empty()
                : measures.stream().filter(measure -> measure.id().equals(id)).findFirst();
    }

    /// The version with the highest number.
    public Optional<Version> newest() {
        return versions.stream().max((a, b) -> Integer.compare(a.version().orElse(0), b.version().orElse(0)));
    }

    /// The scale it grades its indicators by, as declared under `scale`; none where it declares nothing.
    public ScaleReading scale() {
        return ScaleReading.of(document.fields().getOrDefault("scale", Json.ofNull()));
    }

    /// The ids that its measures are referred to by.
    public Set<String> measureIds() {
        return measures.stream().map(Measure::id).collect(Collectors.toSet());
    }
}
