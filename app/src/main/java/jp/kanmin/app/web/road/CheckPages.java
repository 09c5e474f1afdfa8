package jp.kanmin.app.web.road;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.publication.markdown.PictureShelf;
import jp.kanmin.app.service.AnswerService;
import jp.kanmin.app.service.PictureService;
import jp.kanmin.app.service.QuestionService;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.app.web.road.question.Answer;
import jp.kanmin.app.web.road.question.Question;
import jp.kanmin.body.Bodies;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Words;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.draft.Section;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Checking the answers of a section as they will print, and what is still to be mended in the whole plan.
@Controller
public final class CheckPages {

    private final Drafts drafts;
    private final QuestionService questions;
    private final AnswerService answers;
    private final PictureService pictures;

    CheckPages(Drafts drafts, QuestionService questions, AnswerService answers, PictureService pictures) {
        this.drafts = drafts;
        this.questions = questions;
        this.answers = answers;
        this.pictures = pictures;
    }

    /// The answers to what belongs together.
    ///
    /// @param heading of a measure; empty for the section itself
    /// @param kpis where the indicators of the measure are chosen; empty for none
    public record Group(String heading, List<Line> lines, String kpis) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /// A question with its answer.
    public record Line(String title, AnswerView answer, String change, QuestionService.Said said,
            String origin) {}

    @GetMapping("/office/check/{section}")
    Sent check(@PathVariable String section, Person who, Site site) {
        var of = Section.of(section).orElseThrow(() -> new NotHere(
                Words.of("この章はありません。", "There is no such section."),
                Words.of("計画づくりのページから選び直してください。", "Choose again on the page of the office.")));
        var on = drafts.mustFind(who);
        var words = site.words();
        var title = words.say(of.words());
        var shown = new HashMap<String, Object>();
        shown.put("title", title);
        shown.put("state", site.to("/office/tasks/" + of.code()));
        shown.put("groups", groups(who, on, on.road().checked(of), site));
        shown.put("findings", Drafts.view(on, findings(on, of), site));
        shown.put("saved", Notice.of(who, on, answers, site));
        shown.put("isUpgraded", !site.asked("upgraded").isEmpty());
        shown.put("isSimplified",
                on.draft().plan().pattern().filter(p -> p == Plan.Pattern.SIMPLIFIED).isPresent());
        var next = on.road().after(of);
        shown.put("next", next.map(n -> site.to(Ways.question(on.road().of(n).getFirst()))).orElse(""));
        shown.put("nextName", next.map(n -> words.say(n.words())).orElse(""));
        return Sent.of("road/check.jte", site,
                Ways.page(site, words.say("road.check") + " - " + title, title), shown);
    }

    @GetMapping("/office/findings")
    Sent findings(Person who, Site site) {
        var on = drafts.mustFind(who);
        var words = site.words();
        return Sent.of("road/findings.jte", site,
                Ways.page(site, words.say("road.findings"), words.say("road.findings")),
                Map.of("findings", Drafts.view(on, drafts.findings(on.draft()), site)));
    }

    private List<Finding> findings(Drafts.OnRoad on, Section section) {
        return drafts.findings(on.draft()).stream()
                .filter(finding -> Drafts.sectionOf(on, finding).filter(section::equals).isPresent())
                .toList();
    }

    private List<Group> groups(Person who, Drafts.OnRoad on, List<Question> asked, Site site) {
        var said = questions.of(who, who.body());
        var names = pictures.of(who, who.body()).stream().map(PictureService.Picture::name)
                .collect(Collectors.toSet());
        PictureShelf shelf = name -> Optional.of(name).filter(names::contains)
                .map(known -> site.file(Ways.PICTURES + "/" + known));
        var groups = new ArrayList<Group>();
        for (var question : asked) {
            var line = line(on, question, said.getOrDefault(question.id(),
                    QuestionService.Said.nothing(question.id())), shelf, site);
            var heading = question.measure().isEmpty() ? "" : site.words().say(question.subject());
            var kpis = question.measure().isEmpty()
                    ? ""
                    : site.to("/office/measures/" + question.measure() + "/kpis");
            if (groups.isEmpty() || !groups.getLast().kpis.equals(kpis)) {
                groups.add(new Group(heading, List.of(line), kpis));
            } else {
                var lines = new ArrayList<>(groups.getLast().lines);
                lines.add(line);
                groups.set(groups.size() - 1, new Group(heading, lines, kpis));
            }
        }
        return groups;
    }

    private static Line line(Drafts.OnRoad on, Question question, QuestionService.Said said,
            PictureShelf shelf,
            Site site) {
        var words = site.words();
        var answer = Answer.of(question, question.part().in(on.draft().document()));
        var title = question.measure().isEmpty()
                ? QuestionView.title(question, words)
                : words.say("road.q." + question.words() + ".title");
        return new Line(title, AnswerView.of(answer, words, shelf),
                Ways.to(site, Ways.question(question), "next", "check"), said, origin(said.origin(), site));
    }

    private static String origin(String origin, Site site) {
        var words = site.words();
        return origin.isEmpty()
                ? ""
                : words.say("road.origin", origin.equals("template")
                        ? words.say("road.template")
                        : origin.startsWith("sample:")
                                ? words.say("road.sample", origin.substring("sample:".length()))
                                : Bodies.find(origin.substring(origin.indexOf(':') + 1))
                                        .map(body -> body.fullName()).orElse(origin));
    }
}
