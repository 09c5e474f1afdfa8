package jp.kanmin.plan;

import java.util.List;
import java.util.Optional;

import jp.kanmin.text.JapaneseDate;

/// One thing the body does (guide chapter 6, 個別施策).
///
/// @param path where it stands in the document
/// @param origin `own`, `national`, `sample`, or `other` for the measure of another body
/// @param mark `◎` for a measure that data exchange wants in line with the nation, `○` for local good practice
/// @param links to national measures
/// @param bodyLinks to measures of other bodies' plans; in the document they stand in one list with `links`
/// @param evidence the facts it was planned on (art. 3(3))
/// @param effects what it is expected to bring, as codes, such as `once-only`
/// @param usesPersonalData empty while the plan does not say
public record Measure(String path, String id, String title, String origin, String pillar, String field,
        String mark,
        String owner, String problem, String action, Plan.Benefits benefits, List<Kpi> kpis,
        List<Schedule> schedules, List<Link> links, List<BodyLink> bodyLinks, List<String> cases,
        List<Plan.Evidence> evidence,
        List<DataUse> data, Optional<Boolean> usesPersonalData, String safeguard, List<Partner> partners,
        List<Saving> savings, List<String> effects) {

    public Measure {
        kpis = List.copyOf(kpis);
        schedules = List.copyOf(schedules);
        links = List.copyOf(links);
        bodyLinks = List.copyOf(bodyLinks);
        cases = List.copyOf(cases);
        evidence = List.copyOf(evidence);
        data = List.copyOf(data);
        partners = List.copyOf(partners);
        savings = List.copyOf(savings);
        effects = List.copyOf(effects);
    }

    /// The measure of another body that counts for both: it is the same there, and the indicators stand there alone.
    public Optional<BodyLink> countedElsewhere() {
        return kpis.isEmpty()
                ? bodyLinks.stream().filter(link -> link.relation().equals("equal")).findFirst()
                : Optional.empty();
    }

    /// A dated step.
    ///
    /// @param as the form as written
    public record Schedule(String path, Optional<JapaneseDate> due, String as, String what) {}

    /// To a national measure, with the relation: `equal`, `part`, `overlap` or `none`.
    public record Link(String path, String edition, String code, String relation, String reason) {}

    /// To a measure of another body's plan, such as the prefecture's or that of a neighbour, with the same relations.
    ///
    /// @param body code of the body
    /// @param measure id of the measure in its plan
    /// @param title as it was when the link was made, so that a plan can be read by itself
    public record BodyLink(String path, String body, String measure, String title, String relation,
            String reason) {

        /// True where it was looked at and not taken up.
        public boolean isDeclined() {
            return relation.equals("none");
        }
    }

    /// Data that the measure opens or uses (art. 2(1)).
    ///
    /// @param holder `own` unless said otherwise
    /// @param medium `electronic`, `paper` or `personal-device`
    /// @param excluded why it is not public-private data; empty when it is
    public record DataUse(String path, String name, String holder, String medium, String excluded) {

        /// The definition of art. 2(1): electronic, in the work of a holder, no harm to security or safety.
        public boolean isPublicPrivateData() {
            return excluded.isBlank() && !medium.equals("paper") && !medium.equals("personal-device");
        }
    }

    /// Another body or a business with its part.
    public record Partner(String path, String body, String role) {}

    /// A resource set free by the measure, and the measure it feeds (guide part I, 4).
    public record Saving(String path, String amount, String usedFor) {}
}
