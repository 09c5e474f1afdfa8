package jp.kanmin.app.web.campaign;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import jp.kanmin.app.service.campaign.BodyFilter;
import jp.kanmin.app.service.campaign.CampaignService;
import jp.kanmin.app.service.campaign.Question;
import jp.kanmin.app.service.campaign.Question.Kind;
import jp.kanmin.app.service.campaign.Question.Said;

/// What somebody typed into the forms of this room.
record Typed(HttpServletRequest request) {

    /// What stands in an input; empty for none.
    String of(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    boolean has(String name) {
        return request.getParameter(name) != null;
    }

    /// Which bodies are meant.
    BodyFilter filter() {
        var kinds = Optional.ofNullable(request.getParameterValues("kind"))
                .map(all -> Set.copyOf(List.of(all))).orElse(Set.of());
        return new BodyFilter(of("by").equals("hand"), of("prefecture"), kinds, of("plan"), of("under"),
                of("more"), of("less"));
    }

    /// The questions; one without words is none.
    List<Question> questions() {
        return IntStream.rangeClosed(1, CampaignService.MOST_QUESTIONS + 1)
                .filter(number -> !of("q" + number).isBlank()).mapToObj(this::question).toList();
    }

    private Question question(int number) {
        var kind = Kind.of(of("kind" + number));
        return new Question(kind, of("q" + number).strip(),
                kind == Kind.NUMBER ? of("unit" + number).strip() : "",
                kind == Kind.CHOICE
                        ? of("choices" + number).lines().map(String::strip).filter(line -> !line.isEmpty())
                                .toList()
                        : List.of());
    }

    /// What is said to so many questions.
    List<Said> said(int questions) {
        return IntStream.rangeClosed(1, questions)
                .mapToObj(number -> new Said(of("a" + number), has("unknown" + number))).toList();
    }

    int number(String name) {
        return of(name).matches("[0-9]{1,6}") ? Integer.parseInt(of(name)) : 0;
    }
}
