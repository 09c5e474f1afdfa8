package jp.kanmin.app.web.choose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.service.PlanDraft;
import jp.kanmin.app.web.measure.MeasureLists;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.body.Bodies;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;
import jp.kanmin.measure.Editions;
import jp.kanmin.measure.Field;
import jp.kanmin.measure.Pillar;
import jp.kanmin.measure.choice.Support;
import jp.kanmin.plan.Matrix;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.draft.DocumentPart;
import jp.kanmin.plan.kpi.KpiQuestion;

/// The measures of a draft ready for their page.
///
/// @param empty how many cells of the matrix are empty
public record Board(List<Row> rows, List<String> columns, List<MatrixRow> matrix, int empty) {

    private static final String OPEN = "〇";

    public Board {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        matrix = List.copyOf(matrix);
    }

    /// One measure.
    ///
    /// @param number its place, counted from 1
    /// @param origin where it came from, in words
    /// @param todos what is still to be done
    /// @param mark of what stands there now, for the form that takes it out
    public record Row(String id, int number, String title, List<String> facts, String origin,
            List<Todo> todos, int kpis,
            int support, String mark) {
        public Row {
            facts = List.copyOf(facts);
            todos = List.copyOf(todos);
        }
    }

    /// Something to do.
    ///
    /// @param address empty where there is no page for it
    public record Todo(String text, String address) {}

    /// A pillar with its cells.
    public record MatrixRow(String name, List<List<Place>> cells, int total) {
        public MatrixRow {
            cells = List.copyOf(cells);
        }
    }

    /// A measure in a cell.
    public record Place(int number, String title, String id) {}

    static Board of(PlanDraft draft, Site site) {
        var plan = draft.plan();
        var rows = new ArrayList<Row>();
        for (var measure : plan.measures()) {
            rows.add(row(draft, measure, rows.size() + 1, site));
        }
        var matrix = Matrix.of(plan);
        var table = matrix.rows().stream().map(pillar -> row(matrix, pillar, plan, site.words())).toList();
        int empty = (int) table.stream().flatMap(row -> row.cells().stream()).filter(List::isEmpty).count();
        return new Board(rows, matrix.columns().stream().map(column -> field(column, site.words())).toList(),
                table,
                empty);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    private static Row row(PlanDraft draft, Measure measure, int number, Site site) {
        var words = site.words();
        var facts = Stream.of(measure.mark(),
                Pillar.find(measure.pillar()).filter(pillar -> pillar != Pillar.UNSET)
                        .map(pillar -> MeasureLists.pillar(pillar, words)).orElse(""),
                measure.field().isBlank() ? "" : field(measure.field(), words),
                measure.owner().isBlank() ? "" : measure.owner()).filter(fact -> !fact.isBlank()).toList();
        return new Row(measure.id(), number, measure.title(), facts, origin(draft.plan(), measure, words),
                todos(measure, site), measure.kpis().size(), support(measure).size(),
                DocumentPart.of("measures/" + measure.id()).map(draft::mark).orElse(""));
    }

    /// The support of the national measures that a measure is linked to.
    static List<Support> support(Measure measure) {
        return measure.links().stream().filter(link -> !link.relation().equals("none"))
                .flatMap(link -> Editions.find(link.edition()).flatMap(e -> e.findMeasure(link.code()))
                        .stream())
                .distinct().flatMap(national -> Support.of(national).stream()).toList();
    }

    private static String origin(Plan plan, Measure measure, PageWords words) {
        var object = plan.document().at(measure.path()).filter(Json.Obj.class::isInstance)
                .map(Json.Obj.class::cast)
                .orElse(Json.Obj.EMPTY);
        var situation = JsonResource.text(object, "situation");
        return switch (measure.origin()) {
            case "sample" -> words.say("board.fromSample", JsonResource.text(object, "sample"))
                    + (situation.isEmpty() ? "" : words.say("board.situation", situation));
            case "national" -> words.say("board.fromNational");
            case "other" -> object.at("from/body").filter(Json.Text.class::isInstance)
                    .flatMap(code -> Bodies.find(((Json.Text) code).value()))
                    .map(body -> words.say("board.fromOther", body.fullName())).orElse("");
            default -> words.say("board.fromOwn");
        };
    }

    private static List<Todo> todos(Measure measure, Site site) {
        var words = site.words();
        var todos = new ArrayList<Todo>();
        var kpis = "/office/measures/" + measure.id() + "/kpis";
        if (measure.kpis().isEmpty()) {
            todos.add(new Todo(words.say("board.noKpi"), site.to(kpis + "/new")));
        }
        if (measure.pillar().isBlank() || measure.field().isBlank()) {
            todos.add(new Todo(words.say("board.noPillar"), ""));
        }
        long open = measure.kpis().stream().filter(kpi -> KpiQuestion.open(kpi).isPresent()).count();
        if (open > 0) {
            todos.add(new Todo(words.say("board.openKpis", open), site.to(kpis)));
        }
        if (measure.schedules().stream().allMatch(step -> step.due().isEmpty())) {
            todos.add(new Todo(words.say("board.noSchedule"), ""));
        }
        if (measure.owner().isBlank()) {
            todos.add(new Todo(words.say("board.noOwner"), ""));
        }
        if (measure.problem().isBlank() || measure.action().isBlank() || measure.problem().contains(OPEN)
                || measure.action().contains(OPEN)) {
            todos.add(new Todo(words.say("board.noText"), ""));
        }
        if (measure.mark().equals("◎")) {
            measure.links().forEach(link -> align(link, site, todos));
        }
        return todos;
    }

    /// A measure marked ◎ is to go with the nation's: that is to be looked at, by the nation's title.
    private static void align(Measure.Link link, Site site, List<Todo> todos) {
        Editions.find(link.edition()).flatMap(edition -> edition.findMeasure(link.code()))
                .ifPresent(national -> todos.add(new Todo(site.words().say("board.align", national.title()),
                        site.to("/measures/" + link.edition() + "/" + MeasureLists.key(national)))));
    }

    private static MatrixRow row(Matrix matrix, Pillar pillar, Plan plan, PageWords words) {
        var cells = matrix.columns().stream().map(column -> matrix.at(pillar, column).stream()
                .map(measure -> new Place(plan.measures().indexOf(measure) + 1, measure.title(),
                        measure.id()))
                .toList()).toList();
        return new MatrixRow(MeasureLists.pillar(pillar, words), cells,
                cells.stream().mapToInt(List::size).sum());
    }

    private static String field(String code, PageWords words) {
        return Field.find(code).map(field -> words.say(field.words())).orElse(code);
    }
}
