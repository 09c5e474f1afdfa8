package jp.kanmin.app.web.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.service.table.Repaired;
import jp.kanmin.table.repair.draft.Change;
import jp.kanmin.table.repair.draft.Consent;
import jp.kanmin.table.repair.draft.Mending;
import jp.kanmin.table.repair.draft.Offer;

/// What can be mended in a file, for somebody to choose from.
///
/// @param lines in the order of the rules
public record Choices(List<Line> lines) {

    private static final int EXAMPLES = 3;

    public Choices {
        lines = List.copyOf(lines);
    }

    /// One way of mending.
    ///
    /// @param isOn whether it is chosen
    /// @param asks whether it is done only when chosen
    /// @param done how many changes were made
    /// @param waiting how many changes wait for consent
    /// @param names whether what waits touches names of people or places
    /// @param areNamesOn whether names are chosen too
    public record Line(String rule, String what, boolean isOn, boolean asks, int done, int waiting,
            boolean names, boolean areNamesOn, List<Example> examples) {
        public Line {
            examples = List.copyOf(examples);
        }

        /// How many, in words.
        public String count(PageWords words) {
            return !isOn && waiting == 0
                    ? words.say("table.choice.off")
                    : words.say(done > 0 || waiting == 0 ? "table.choice.done" : "table.choice.waiting",
                            done > 0 || waiting == 0 ? done : waiting);
        }
    }

    /// A change, to see what it would be like.
    public record Example(String where, String from, String to) {

        static Example of(Change change) {
            return new Example(Choices.where(change), SheetView.shown(change.from()),
                    SheetView.shown(change.to()));
        }
    }

    static Choices of(Repaired repaired, Consent consent, PageWords words) {
        var mended = repaired.mended();
        var lines = new ArrayList<Line>();
        for (var mending : Mending.all()) {
            var done = mended.changes().stream().filter(change -> change.mending() == mending).toList();
            var offer = mended.offers().stream().filter(one -> one.mending() == mending).findFirst();
            boolean isRefused = consent.refused().contains(mending);
            if (!done.isEmpty() || offer.isPresent() || isRefused) {
                lines.add(line(mending, done, offer, consent, words));
            }
        }
        return new Choices(lines);
    }

    private static Line line(Mending mending, List<Change> done, Optional<Offer> offer, Consent consent,
            PageWords words) {
        int waiting = offer.map(Offer::count).orElse(0);
        boolean accepted = consent.accepted().contains(mending);
        boolean isOn = !consent.refused().contains(mending) && (!mending.onConsent() || accepted);
        boolean names = !mending.onConsent() && (waiting > 0 || accepted);
        var examples = done.isEmpty() ? offer.map(Offer::examples).orElse(List.of()) : done;
        return new Line(mending.rule(), words.say(mending.words()), isOn, mending.onConsent(), done.size(),
                waiting, names, accepted, examples.stream().limit(EXAMPLES).map(Example::of).toList());
    }

    /// `B7` on its sheet; a whole row or column by its number or letters.
    static String where(Change change) {
        return (change.sheet() + " " + change.cell()).strip();
    }

    /// What somebody chose on the page.
    ///
    /// @param shown the rules that were on the page
    /// @param on those of them that are to be mended
    /// @param names those of them for which names may be changed too
    static Consent read(Consent before, List<String> shown, List<String> on, List<String> names) {
        Set<Mending> accepted = EnumSet.noneOf(Mending.class);
        Set<Mending> refused = EnumSet.noneOf(Mending.class);
        accepted.addAll(before.accepted());
        refused.addAll(before.refused());
        for (var rule : shown) {
            Mending.of(rule).ifPresent(mending -> {
                accepted.remove(mending);
                refused.remove(mending);
                boolean isOn = on.contains(rule);
                if (isOn && (mending.onConsent() || names.contains(rule))) {
                    accepted.add(mending);
                } else if (!isOn && !mending.onConsent()) {
                    refused.add(mending);
                }
            });
        }
        return new Consent(accepted, refused, before.kept());
    }
}
