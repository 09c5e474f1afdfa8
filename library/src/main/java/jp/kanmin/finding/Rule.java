package jp.kanmin.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A check with a name, written as one constant. `docs/rules.md` is printed from these fields, so they are
/// the documentation, and every rule's two examples are run as tests.
///
/// @param <T> what the rule looks at
/// @param id never reused once released
/// @param title the rule as one sentence that holds when it is kept
/// @param remedy what to do when it is broken
/// @param good an example with which the rule is kept: for plans, changes to the worked example, pointer by pointer; for
///         tables, the lines of a small one
/// @param bad an example with which it is broken
/// @param check says each place that breaks the rule
public record Rule<T>(String id, Force force, Severity severity, Words title, Words remedy,
        List<String> citation, Fix fix, String good, String bad, Check<T> check) {

    public Rule {
        citation = List.copyOf(citation);
    }

    /// Looks at the subject and reports each breach.
    @FunctionalInterface
    public interface Check<T> {
        void look(T subject, Found found);
    }

    /// Takes the breaches of one rule. Beyond [#MOST] they are only counted, so that no document can make a report
    /// that nobody could read and no machine could hold.
    public static final class Found {

        /// As many breaches of one rule are told one by one.
        public static final int MOST = 1_000;

        private final Rule<?> rule;
        private final List<Finding> findings;
        private int breaches;

        private Found(Rule<?> rule, List<Finding> findings) {
            this.rule = rule;
            this.findings = findings;
        }

        /// Reports a breach at a path of the document; the empty path is the document itself.
        public void at(String path, String ja, String en) {
            at(path.isEmpty() ? Place.whole() : Place.path(path), Words.of(ja, en), rule.remedy);
        }

        /// Reports a breach at a place.
        public void at(Place place, String ja, String en) {
            at(place, Words.of(ja, en), rule.remedy);
        }

        /// Reports a breach whose next step is more exact than the rule's own.
        public void at(Place place, Words message, Words remedy) {
            if (breaches++ < MOST) {
                add(place, message, remedy);
            }
        }

        private void add(Place place, Words message, Words remedy) {
            findings.add(new Finding(rule.id, rule.force, rule.severity, place, message, remedy,
                    rule.citation, rule.fix));
        }

        private void close() {
            if (breaches > MOST) {
                int more = breaches - MOST;
                add(Place.whole(), Words.of("同じ指摘がほかに%d件あります。".formatted(more),
                        "There are %d more findings of this rule.".formatted(more)), rule.remedy);
            }
        }
    }

    /// Adds every finding of this rule in `subject` to `findings`.
    public void addTo(List<Finding> findings, T subject) {
        var found = new Found(this, findings);
        check.look(subject, found);
        found.close();
    }

    /// Every finding of this rule in `subject`.
    public List<Finding> findings(T subject) {
        var findings = new ArrayList<Finding>();
        addTo(findings, subject);
        return findings;
    }

    /// Begins a plan rule; its severity follows from its force.
    public static <T> Draft<T> rule(String id, Force force) {
        return new Draft<>(id, force);
    }

    /// A rule being written down. Everything but citation and fix is required.
    public static final class Draft<T> {
        private final String id;
        private final Force force;
        private Severity severity;
        private Words title = Words.of("", "");
        private Words remedy = Words.of("", "");
        private final List<String> citation = new ArrayList<>();
        private Fix fix = Fix.NONE;
        private String good = "";
        private String bad = "";

        private Draft(String id, Force force) {
            this.id = id;
            this.force = force;
            severity = force.planSeverity();
        }

        public Draft<T> severity(Severity own) {
            severity = own;
            return this;
        }

        public Draft<T> title(String ja, String en) {
            title = Words.of(ja, en);
            return this;
        }

        public Draft<T> remedy(String ja, String en) {
            remedy = Words.of(ja, en);
            return this;
        }

        public Draft<T> cites(String... sources) {
            citation.addAll(List.of(sources));
            return this;
        }

        public Draft<T> fix(Fix how) {
            fix = how;
            return this;
        }

        public Draft<T> good(String changes) {
            good = changes;
            return this;
        }

        public Draft<T> bad(String changes) {
            bad = changes;
            return this;
        }

        public Rule<T> check(Check<T> check) {
            Objects.requireNonNull(check);
            return new Rule<>(id, force, severity, title, remedy, citation, fix, good, bad, check);
        }
    }
}
