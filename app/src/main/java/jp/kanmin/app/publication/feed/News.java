package jp.kanmin.app.publication.feed;

import java.util.ArrayList;
import java.util.List;

import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.publication.plan.ChangeView;
import jp.kanmin.body.Bodies;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.alignment.PlanDiff;
import jp.kanmin.text.Shortened;

/// What a version of a plan brings, in words.
record News(PlanFeed.Entry entry, PageWords words) {

    private static final int MOST = 20;
    private static final int LONGEST = 500;

    String title() {
        var plan = entry.plan();
        return words.say("feed.entry", Bodies.find(plan.body()).map(body -> body.name()).orElse(plan.body()),
                plan.name().isBlank() ? words.say("plan.nameless") : plan.name(),
                entry.version() == 0
                        ? words.say("version.unnumbered")
                        : words.say("version.number", entry.version()));
    }

    String author() {
        return Bodies.find(entry.plan().body()).map(body -> body.fullName()).orElse(entry.plan().body());
    }

    /// Why there is a new version, as the plan says, and what is different, as we find: a line each.
    String summary() {
        var lines = new ArrayList<String>();
        entry.plan().newest().map(Plan.Version::reason).filter(reason -> !reason.isBlank())
                .ifPresent(lines::add);
        entry.plan().newest().map(Plan.Version::changes).ifPresent(lines::addAll);
        lines.addAll(changes());
        if (lines.isEmpty()) {
            lines.add(words.say(entry.before().isEmpty() ? "feed.first" : "feed.again"));
        }
        return String.join("\n", lines.stream().map(News::cut).toList());
    }

    private List<String> changes() {
        var changes = entry.before()
                .map(before -> ChangeView.of(PlanDiff.between(before, entry.plan()), words))
                .orElse(List.of());
        var lines = new ArrayList<>(changes.stream().limit(MOST).map(this::line).toList());
        if (changes.size() > MOST) {
            lines.add(words.say("feed.more", changes.size() - MOST));
        }
        return lines;
    }

    private String line(ChangeView change) {
        var kinds = String.join(words.say("and"),
                change.details().stream().map(ChangeView.Detail::kind).distinct().toList());
        return kinds.isEmpty()
                ? words.say("feed.change", change.title(), change.what())
                : words.say("feed.changeDetails", change.title(), change.what(), kinds);
    }

    private static String cut(String line) {
        return Shortened.shown(line, LONGEST);
    }
}
