package jp.kanmin.app.web.road;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.service.ProposalService;
import jp.kanmin.app.web.road.question.Answer;
import jp.kanmin.app.web.road.question.Question;
import jp.kanmin.body.Bodies;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;
import jp.kanmin.measure.Samples;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.draft.Drafter;
import org.springframework.stereotype.Component;

/// Finds answers to start from: what similar bodies published, the template's words, the sample measures.
@Component
public class Proposing {

    private static final int MOST_SAMPLES = 3;
    private static final String TEMPLATE = "template";
    private static final String BODY = "body:";
    private static final String SAMPLE = "sample:";

    private final ProposalService proposals;

    Proposing(ProposalService proposals) {
        this.proposals = proposals;
    }

    /// An answer to start from.
    ///
    /// @param origin `template`, `body:182079`, `sample:7`
    /// @param name of the body or the sample; empty for the template
    record Proposal(String origin, String name, Answer answer) {}

    /// All there is for a question.
    ///
    /// @param bySize the bodies are of about the same population; otherwise of the same kind and prefecture
    record Found(boolean bySize, List<Proposal> bodies, List<Proposal> others) {}

    Found find(Person who, Drafts.OnRoad on, Question question) {
        var from = proposals.from(who.body(), place(on, question));
        var bodies = from.all().stream()
                .map(one -> new Proposal(BODY + one.body().code(), one.body().fullName(),
                        Answer.of(question, Optional.of(one.content()))))
                .filter(one -> !one.answer.isBlank()).toList();
        var others = new ArrayList<Proposal>();
        template(on, question).map(content -> Answer.of(question, Optional.of(content)))
                .filter(answer -> !answer.isBlank())
                .ifPresent(answer -> others.add(new Proposal(TEMPLATE, "", answer)));
        samples(on, question).forEach(sample -> sampled(on, question, sample)
                .map(content -> Answer.of(question, Optional.of(content))).filter(answer -> !answer.isBlank())
                .ifPresent(
                        answer -> others.add(new Proposal(SAMPLE + sample.seq(), sample.title(), answer))));
        return new Found(from.bySize(), bodies, others);
    }

    /// The answer that an origin names; empty where there is none.
    Optional<Json> content(Person who, Drafts.OnRoad on, Question question, String origin) {
        if (origin.equals(TEMPLATE)) {
            return template(on, question);
        }
        if (origin.startsWith(SAMPLE)) {
            return samples(on, question).stream()
                    .filter(sample -> origin.equals(SAMPLE + sample.seq())).findFirst()
                    .flatMap(sample -> sampled(on, question, sample));
        }
        return origin.startsWith(BODY)
                ? proposals.from(who.body(), place(on, question)).all().stream()
                        .filter(one -> origin.equals(BODY + one.body().code())).findFirst()
                        .map(ProposalService.Proposal::content)
                : Optional.empty();
    }

    /// The same place in another plan: for measures, in the measure that was made from the same sample or bears the
    /// same title.
    private static Function<Plan, Optional<Json>> place(Drafts.OnRoad on, Question question) {
        if (question.measure().isEmpty()) {
            return plan -> question.part().in(plan.document());
        }
        var mine = measure(on, question);
        var within = question.part().path().substring(question.part().whole().path().length() + 1);
        return plan -> JsonResource.items(plan.document(), "measures").stream()
                .filter(theirs -> isAlike(mine, theirs)).findFirst().flatMap(theirs -> theirs.at(within));
    }

    private static boolean isAlike(Json.Obj mine, Json.Obj theirs) {
        var sample = JsonResource.text(mine, "sample");
        return (!sample.isEmpty() && sample.equals(JsonResource.text(theirs, "sample")))
                || JsonResource.text(mine, "title").equals(JsonResource.text(theirs, "title"));
    }

    private static Json.Obj measure(Drafts.OnRoad on, Question question) {
        return question.part().whole().in(on.draft().document()).filter(Json.Obj.class::isInstance)
                .map(Json.Obj.class::cast).orElse(Json.Obj.EMPTY);
    }

    private static Optional<Json> template(Drafts.OnRoad on, Question question) {
        return question.measure().isEmpty()
                ? drafted(on, Json.Obj.EMPTY.with("measures", new Json.Arr(List.of()))
                        .with("periods", on.draft().document().at("periods").orElse(new Json.Arr(List.of()))))
                        .flatMap(question.part()::in)
                : Optional.empty();
    }

    private static Optional<Json> sampled(Drafts.OnRoad on, Question question, Samples.Sample sample) {
        var measure = Json.Obj.EMPTY.with("id", Json.of(question.measure()))
                .with("sample", Json.of(String.valueOf(sample.seq())));
        return drafted(on, Json.Obj.EMPTY.with("measures", new Json.Arr(List.of(measure))))
                .flatMap(question.part()::in);
    }

    private static Optional<Json.Obj> drafted(Drafts.OnRoad on, Json.Obj answers) {
        return Bodies.find(on.draft().body()).map(body -> Drafter.draft(body, Plan.Pattern.NEW, answers));
    }

    /// The sample a measure was made from; without one, samples of its pillar.
    private static List<Samples.Sample> samples(Drafts.OnRoad on, Question question) {
        if (question.measure().isEmpty()) {
            return List.of();
        }
        var measure = measure(on, question);
        var own = JsonResource.text(measure, "sample");
        var of = Samples.all().stream().filter(sample -> String.valueOf(sample.seq()).equals(own)).toList();
        return of.isEmpty()
                ? Samples.all().stream()
                        .filter(sample -> Objects.equals(sample.pillar().code(),
                                JsonResource.text(measure, "pillar")))
                        .limit(MOST_SAMPLES).toList()
                : of;
    }
}
