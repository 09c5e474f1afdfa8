package jp.kanmin.plan;

import java.util.List;
import java.util.Optional;

import jp.kanmin.text.JapaneseDate;

/// One thing the body does (guide chapter 6, 個別施策).
///
/// @param path where it stands in the document
/// @param origin `own`, `national`, `sample`, or `other` for the measure of another body
/// @param mark `◎` for a measure that data exchange wants in line with the nation, `○` for local good practice
/// @param evidence the facts it was planned on (art. 3(3))
/// @param effects what it is expected to bring, as codes, such as `once-only`
/// @param usesPersonalData empty while the plan does not say
public record Measure(String path, String id, String title, String origin, String pillar, String field,
        String mark,
        String owner, String problem, String action, Plan.Benefits benefits, List<Kpi> kpis,
        List<Schedule> schedules, List<Link> links, List<String> cases, List<Plan.Evidence> evidence,
        List<DataUse> data, Optional<Boolean> usesPersonalData, String safeguard, List<Partner> partners,
        List<Saving> savings, List<String> effects) {

    public Measure {
        kpis = List.copyOf(kpis);
        schedules = List.copyOf(schedules);
        links = List.copyOf(links);
        cases = List.copyOf(cases);
        evidence = List.copyOf(evidence);
        data = List.copyOf(data);
        partners = List.copyOf(partners);
        savings = List.copyOf(savings);
        effects = List.copyOf(effects);
    }

    /// A dated step.
    ///
    /// @param as the form as written
    public record Schedule(String path, Optional<JapaneseDate> due, String as, String what) {}

    /// To a national measure, with the relation: `equal`, `part`, `overlap` or `none`.
    public record Link(String path, String edition, String code, String relation, String reason) {}

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
