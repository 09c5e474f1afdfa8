package jp.kanmin.app.web.road;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.service.AnswerService;
import jp.kanmin.app.service.DraftHistory;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.app.web.road.question.Answer;
import jp.kanmin.app.web.road.question.Mending;
import jp.kanmin.app.web.road.question.ReadAs;

/// What is said at the top of a page of the answer that was just saved.
///
/// @param title the question it answers; empty when nothing was saved
/// @param readAs times and how they were understood
/// @param characters what was mended, such as `⺠ → 民`
/// @param hasTable a pasted table was turned
/// @param undo where it can be taken back; empty where there is nothing to take back
/// @param mark of what would be taken back
public record Notice(String title, List<String> readAs, List<String> characters, boolean hasTable,
        boolean isTheirs, String undo, String mark) {

    static final Notice NONE = new Notice("", List.of(), List.of(), false, false, "", "");

    private static final int MOST = 20;

    public Notice {
        readAs = List.copyOf(readAs);
        characters = List.copyOf(characters);
    }

    /// As the address asks for it, under `saved`, `mended` and `kept`.
    static Notice of(Person who, Drafts.OnRoad on, AnswerService answers, Site site) {
        var found = on.road().find(site.asked("saved"));
        if (found.isEmpty()) {
            return NONE;
        }
        var question = found.get();
        var words = site.words();
        var answer = Answer.of(question, question.part().in(on.draft().document()));
        var readAs = new ArrayList<String>();
        answer.rows().forEach(row -> question.fields().stream().filter(field -> field.kind().isTime())
                .forEach(field -> {
                    var typed = row.getOrDefault(field.key(), "");
                    var read = ReadAs.words(field.kind(), typed, words);
                    if (!read.isEmpty() && !read.equals(typed)) {
                        readAs.add(words.say("road.readAs.of", typed, read));
                    }
                }));
        boolean isTheirs = site.asked("kept").equals("theirs");
        var before = site.asked("mended").isEmpty() && !isTheirs
                ? Optional.<DraftHistory.Before>empty()
                : answers.before(who, who.body(), question.part());
        var mended = before.filter(_ -> !isTheirs).map(DraftHistory.Before::content).stream()
                .flatMap(content -> Answer.of(question, content).rows().stream())
                .flatMap(row -> question.fields().stream()
                        .filter(field -> field.kind().isText() && !field.kind().isTime())
                        .map(field -> Mending.of(row.getOrDefault(field.key(), ""), field.kind())))
                .filter(Mending::isChanged).toList();
        return new Notice(QuestionView.title(question, words), readAs.stream().limit(MOST).toList(),
                mended.stream().flatMap(one -> one.characters().stream()).distinct().limit(MOST).toList(),
                mended.stream().anyMatch(Mending::hasTable), isTheirs && before.isPresent(),
                mended.isEmpty() && !(isTheirs && before.isPresent())
                        ? ""
                        : site.to(Ways.question(question) + "/undo"),
                on.draft().mark(question.part()));
    }
}
