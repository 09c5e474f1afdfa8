package jp.kanmin.app.cli.plan;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import jp.kanmin.app.cli.console.Console;
import jp.kanmin.app.cli.console.Messages;
import jp.kanmin.app.cli.console.OutputFile;
import jp.kanmin.app.cli.console.Source;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.body.Duty;
import jp.kanmin.finding.UserError;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonFile;
import jp.kanmin.json.JsonText;
import jp.kanmin.json.Unreadable;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.PlanFile;
import jp.kanmin.plan.draft.Drafter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `kanmin plan new`: a first plan from a few answers.
@Command
public final class PlanNewCommand implements Callable<Integer> {

    @Option(names = "--body", paramLabel = "CODE", required = true, descriptionKey = "plan.new.body")
    private String code = "";

    @Option(names = "--pattern", paramLabel = "new|existing|simplified", descriptionKey = "plan.new.pattern")
    private Plan.Pattern pattern = Plan.Pattern.NEW;

    @Option(names = "--answers", paramLabel = "FILE", descriptionKey = "plan.new.answers")
    private @Nullable String answers;

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "plan.new.out")
    private Path out = Path.of("");

    private final Console console;

    public PlanNewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var draft = Drafter.draft(body(), pattern, answers());
        var former = OutputFile.writeKeeping(out, JsonText.pretty(draft));
        former.ifPresent(file -> console.say(Messages.words("plan.new.former", file)));
        var plan = PlanFile.of(draft).plan();
        console.say(
                Messages.words("plan.new.done", out, plan.chapters().size(), plan.measures().size(), out));
        return 0;
    }

    private Body body() {
        var body = Bodies.find(code);
        if (body.isEmpty()) {
            throw Messages.error("body", code);
        }
        if (body.get().kind().duty() == Duty.NONE) {
            throw Messages.error("body-no-plans", body.get().fullName());
        }
        return body.get();
    }

    private Json.Obj answers() {
        if (answers == null) {
            return Json.Obj.EMPTY;
        }
        try {
            var file = JsonFile.read(Source.of(answers).bytes(console, JsonFile.LARGEST + 1));
            if (file.root() instanceof Json.Obj object) {
                return object;
            }
        } catch (Unreadable e) {
            throw new UserError(Messages.words("answers", answers, e.what()), e.remedy());
        }
        throw Messages.error("answers", answers);
    }
}
