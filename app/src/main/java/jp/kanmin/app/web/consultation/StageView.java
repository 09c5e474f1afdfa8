package jp.kanmin.app.web.consultation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.service.agreement.Agreement;
import jp.kanmin.app.service.agreement.Agreement.Need;
import jp.kanmin.app.service.consultation.Stage;
import jp.kanmin.app.web.page.Site;

/// The road of a draft in words.
///
/// @param now the stage at which the draft stands
/// @param stages all five, in order
public record StageView(String now, List<Line> stages) {

    public StageView {
        stages = List.copyOf(stages);
    }

    /// A stage.
    ///
    /// @param state `past`, `skipped`, `now` or `ahead`
    /// @param since the day on which it was reached; empty where none is known
    /// @param todos what it still needs
    /// @param who who takes the draft there; empty for what lies behind
    public record Line(String name, String state, String since, List<Todo> todos, String who) {

        public Line {
            todos = List.copyOf(todos);
        }
    }

    /// What has to be done.
    ///
    /// @param address where; empty for nowhere in particular
    public record Todo(String words, String address) {}

    static StageView of(Agreement agreement, List<String> approvers, Site site) {
        var words = site.words();
        var lines = Stream.of(Stage.values()).map(stage -> line(agreement, stage, approvers, site)).toList();
        return new StageView(words.say(agreement.now().words()), lines);
    }

    private static Line line(Agreement agreement, Stage stage, List<String> approvers, Site site) {
        var words = site.words();
        var state = state(agreement, stage);
        var since = agreement.reached().containsKey(stage)
                ? DateWords.of(Objects.requireNonNull(agreement.reached().get(stage)), words)
                : "";
        var needs = stage == agreement.now()
                ? agreement.open()
                : stage == Stage.DECISION ? agreement.openForDecision() : List.<Need>of();
        return new Line(words.say(stage.words()), state, since, todos(needs, site),
                state.equals("ahead") ? who(stage, approvers, words) : "");
    }

    /// Who began at the first stage was there without having been taken to it.
    private static String state(Agreement agreement, Stage stage) {
        if (!stage.isBefore(agreement.now())) {
            return stage == agreement.now() ? "now" : "ahead";
        }
        return stage == Stage.OUTLINE || agreement.reached().containsKey(stage) ? "past" : "skipped";
    }

    private static String who(Stage stage, List<String> approvers, PageWords words) {
        return stage == Stage.DECISION && !approvers.isEmpty()
                ? words.say("stage.by.approvers", String.join("、", approvers))
                : words.say("stage.by.office");
    }

    /// Needs in words, each with the page where it is done.
    public static List<Todo> todos(List<Need> needs, Site site) {
        return needs.stream().map(need -> new Todo(site.words().say(need.words()), switch (need.kind()) {
            case ROUND, ANSWER -> site.to("/office/consultations/" + need.number());
            case COMMENT -> site.to("/office/comments/" + need.number());
            case CHANGED -> "";
        })).toList();
    }
}
