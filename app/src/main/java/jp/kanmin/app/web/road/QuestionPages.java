package jp.kanmin.app.web.road;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.service.AnswerService;
import jp.kanmin.app.service.PictureService;
import jp.kanmin.app.service.QuestionService;
import jp.kanmin.app.service.Saved;
import jp.kanmin.app.web.page.Onward;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.app.web.road.question.Answer;
import jp.kanmin.finding.UserError;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonFile;
import jp.kanmin.json.JsonText;
import jp.kanmin.json.Unreadable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// One question a page. Whatever is typed is saved; what is wrong with it is said as findings.
@Controller
public final class QuestionPages {

    private static final int MORE_ROWS = 5;

    private final Drafts drafts;
    private final AnswerService answers;
    private final QuestionService questions;
    private final PictureService pictures;
    private final Proposing proposing;

    QuestionPages(Drafts drafts, AnswerService answers, QuestionService questions, PictureService pictures,
            Proposing proposing) {
        this.drafts = drafts;
        this.answers = answers;
        this.questions = questions;
        this.pictures = pictures;
        this.proposing = proposing;
    }

    @GetMapping("/office/q/{id}")
    View question(@PathVariable String id, Person who, Site site) {
        var found = drafts.find(who);
        if (found.isEmpty()) {
            return Onward.to(site.to(Ways.BEGIN));
        }
        var on = found.get();
        var question = on.mustFind(id);
        var now = question.part().in(on.draft().document());
        var origin = site.asked("from");
        var proposed = proposing.content(who, on, question, origin);
        var answer = Answer.of(question, proposed.or(() -> now));
        int more = site.asked("rows").isEmpty() ? QuestionView.spareRows(answer) : MORE_ROWS;
        var view = QuestionView.of(question, answer, on.draft().mark(question.part()), more, Map.of(),
                site.words());
        return page(HttpStatus.OK, who, on, view, Map.of("origin", proposed.isPresent() ? origin : "",
                "saved", Notice.of(who, on, answers, site), "isKeptAsTyped", isUnmended(answer),
                "next", site.asked("next")), site);
    }

    @PostMapping("/office/q/{id}")
    View save(@PathVariable String id, HttpServletRequest request,
            @RequestParam(name = "picture", required = false) @Nullable MultipartFile picture, Person who,
            Site site) {
        var form = new Form(request);
        var on = drafts.mustFind(who);
        var question = on.mustFind(id);
        var typed = Answer.sent(question, form::find);
        var errors = errors(typed, site);
        if (!errors.isEmpty()) {
            return again(who, on, typed, errors, List.of(), form, site);
        }
        if (form.pressed().equals("picture")) {
            return withPicture(who, on, typed, Optional.ofNullable(picture), form, site);
        }
        return save(who, typed, form, site);
    }

    @PostMapping("/office/q/{id}/undo")
    View undo(@PathVariable String id, HttpServletRequest request, Person who, Site site) {
        var question = drafts.mustFind(who).mustFind(id);
        boolean isUndone = answers.undo(who, who.body(), question.part(), new Form(request).get("mark"))
                .filter(Saved.Kept.class::isInstance).isPresent();
        return Onward.to(Ways.to(site, Ways.question(question), "undone", isUndone ? "yes" : "no"));
    }

    private View save(Person who, Answer typed, Form form, Site site) {
        var question = typed.question();
        var part = question.part();
        var was = answers.opened(who, who.body(), part, form.get("mark"));
        var asTyped = typed.content(was);
        var mended = form.get("asTyped").isEmpty() ? typed.mended().content(was) : asTyped;
        var saved = switch (form.get("choice")) {
            case "theirs" ->
                answers.giveWay(who, who.body(), part, form.get("mark"), form.mine().or(() -> asTyped));
            case "mine" -> {
                var mine = form.mine().or(() -> asTyped);
                yield answers.save(who, who.body(), part, form.get("mark"), mine, mine);
            }
            default -> answers.save(who, who.body(), part, form.get("mark"), asTyped, mended);
        };
        return switch (saved) {
            case Saved.Crossed crossed -> merge(crossed, typed, asTyped, form, site);
            case Saved.Kept kept ->
                saved(who, Drafts.OnRoad.of(kept.draft()), typed, !asTyped.equals(mended), form,
                        site);
        };
    }

    private View saved(Person who, Drafts.OnRoad on, Answer typed, boolean isMended, Form form, Site site) {
        var question = typed.question();
        var stay = Ways.question(question);
        if (form.pressed().equals("unknown")) {
            questions.declareUnknown(who, who.body(), question.id(), question.part(), "");
            return Onward.to(Ways.to(site, stay + "/proposals", "next", form.get("next")));
        }
        if (!typed.isBlank()) {
            questions.settle(who, who.body(), question.id(), question.part(), form.get("origin"));
        }
        return switch (form.pressed()) {
            case "rows" -> Onward.to(Ways.to(site, stay, "rows", "more", "next", form.get("next")));
            case "picture" ->
                Onward.to(Ways.to(site, stay, "saved", question.id(), "next", form.get("next")));
            default -> Onward.to(Ways.to(site, Ways.onFrom(on.road(), question, form.get("next")), "saved",
                    question.id(), "mended", isMended ? "yes" : "",
                    "kept", form.get("choice").equals("theirs") ? "theirs" : ""));
        };
    }

    private View withPicture(Person who, Drafts.OnRoad on, Answer typed, Optional<MultipartFile> file,
            Form form,
            Site site) {
        try {
            var bytes = file.isPresent() ? file.get().getBytes() : new byte[0];
            var picture = pictures.add(who, who.body(), bytes, Answer.oneLine(form.get("alt")));
            return save(who, typed.with("![%s](%s)".formatted(picture.alt(), picture.name())), form, site);
        } catch (UserError e) {
            return again(who, on, typed, Map.of(), List.of(e.in(site.words().language())), form, site);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The page again, with everything that was typed.
    private View again(Person who, Drafts.OnRoad on, Answer typed, Map<String, String> errors,
            List<String> others,
            Form form, Site site) {
        var view = QuestionView.of(typed.question(), typed, form.get("mark"), 0, errors, site.words());
        return page(HttpStatus.UNPROCESSABLE_CONTENT, who, on, view, Map.of("origin", form.get("origin"),
                "saved", Notice.NONE, "isKeptAsTyped", !form.get("asTyped").isEmpty(), "next",
                form.get("next"),
                "others", others, "alt", form.get("alt")), site);
    }

    private View merge(Saved.Crossed crossed, Answer typed, Optional<Json> asTyped, Form form, Site site) {
        var question = typed.question();
        var words = site.words();
        var view = QuestionView.of(question, typed, crossed.draft().mark(question.part()), 1, Map.of(),
                words);
        return Sent.of(HttpStatus.CONFLICT, "road/merge.jte", site,
                Ways.answering(site, words.say("road.merge"), view.title()),
                Map.of("view", view, "merge", MergeView.of(question, crossed, typed, words),
                        "mine", form.mine().or(() -> asTyped).map(JsonText::line).orElse(""),
                        "next", form.get("next")));
    }

    private View page(HttpStatus status, Person who, Drafts.OnRoad on, QuestionView view,
            Map<String, Object> shown,
            Site site) {
        var question = view.question();
        var words = site.words();
        var all = new HashMap<String, Object>(Map.of("others", List.of(), "alt", ""));
        all.putAll(shown);
        all.put("view", view);
        all.put("said", questions.of(who, who.body())
                .getOrDefault(question.id(), QuestionService.Said.nothing(question.id())));
        all.put("back", "check".equals(all.get("next"))
                ? site.to(Ways.check(question.section()))
                : on.road().before(question).map(before -> site.to(Ways.question(before)))
                        .orElse(site.to(Ways.OFFICE)));
        all.put("findings", Drafts.view(on, drafts.findings(on.draft()).stream()
                .filter(finding -> Drafts.questionOf(on, finding).filter(question::equals).isPresent())
                .toList(), site));
        all.put("sectionName", words.say(question.section().words()));
        var isAnswer = status != HttpStatus.OK;
        var title = (isAnswer ? words.say("road.error") + " " : "") + QuestionView.title(question, words);
        return Sent.of(status, "road/question.jte", site, isAnswer
                ? Ways.answering(site, title, view.title())
                : Ways.page(site, title, view.title()), all);
    }

    private static Map<String, String> errors(Answer typed, Site site) {
        var errors = new HashMap<String, String>();
        typed.tooLong().forEach(name -> errors.put(name, site.words().say("road.tooLong", Answer.LONGEST)));
        if (typed.hasTooManyRows()) {
            errors.put(typed.question().fields().getFirst().name(Answer.MOST_ROWS),
                    site.words().say("road.tooMany", Answer.MOST_ROWS));
        }
        return errors;
    }

    /// Somebody took back what was mended: it is left alone from now on.
    private static boolean isUnmended(Answer answer) {
        return !answer.mended().equals(answer);
    }

    /// What a form sent besides the answer.
    private record Form(HttpServletRequest request) {

        Optional<String> find(String name) {
            return Optional.ofNullable(request.getParameter(name));
        }

        String get(String name) {
            return find(name).orElse("");
        }

        String pressed() {
            return get("do");
        }

        /// What was typed before the two versions were shown.
        Optional<Json> mine() {
            try {
                return get("mine").isEmpty()
                        ? Optional.empty()
                        : Optional.of(JsonFile.read(get("mine").getBytes(StandardCharsets.UTF_8)).root());
            } catch (Unreadable _) {
                return Optional.empty();
            }
        }
    }
}
