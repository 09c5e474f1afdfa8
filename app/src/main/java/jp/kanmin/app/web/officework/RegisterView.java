package jp.kanmin.app.web.officework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.publication.plan.FigureWords;
import jp.kanmin.app.service.office.PeerService;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.indicator.Fraction;
import jp.kanmin.office.cloud.CloudCourse;
import jp.kanmin.office.cost.CostChange;
import jp.kanmin.office.form.Field;
import jp.kanmin.office.form.Item;
import jp.kanmin.office.form.OfficeRegister;
import jp.kanmin.office.task.DataUseIndex;
import jp.kanmin.office.task.OfficeTask;
import jp.kanmin.text.JapaneseDate;

/// A register in words, for its own people and for everybody.
///
/// @param figures what it comes to
/// @param costs a row for each system; empty for other registers
/// @param costNote by which population it is divided
public record RegisterView(OfficeRegister register, List<Figure> figures, List<List<String>> costs,
        String costNote, List<Entry> entries) {

    public RegisterView {
        figures = List.copyOf(figures);
        costs = List.copyOf(costs);
        entries = List.copyOf(entries);
    }

    /// A figure with what stands beside it.
    public record Figure(String name, String value, String beside) {}

    /// An entry.
    ///
    /// @param id of the entry; empty where nobody may change it
    /// @param facts names and values, in turn
    public record Entry(String id, String title, List<Figure> facts, List<String> headings,
            List<List<String>> lines) {
        public Entry {
            facts = List.copyOf(facts);
            headings = List.copyOf(headings);
            lines = List.copyOf(lines);
        }
    }

    /// @param costs of this body; empty for other registers
    static RegisterView of(OfficeRegister register, List<Item> items, List<String> ids,
            Optional<PeerService.Sheet> costs, LocalDate today, PageWords words) {
        var entries = IntStream.range(0, items.size())
                .mapToObj(i -> entry(register, ids.get(i), items.get(i), words)).toList();
        return new RegisterView(register, figures(register, items, today, words),
                costs.map(sheet -> sheet.lines().stream().map(line -> cost(line, words)).toList())
                        .orElse(List.of()),
                costs.map(sheet -> note(sheet, words)).orElse(""), entries);
    }

    private static List<Figure> figures(OfficeRegister register, List<Item> items, LocalDate today,
            PageWords words) {
        return switch (register) {
            case TASKS -> List.of(index(DataUseIndex.of(items.stream().map(OfficeTask::of).toList(), today),
                    words));
            case CLOUD -> CloudCourse.of(items).on(today)
                    .map(at -> new Figure(words.say("officework.now"), words.say(at.state().words()),
                            words.say("officework.since", DateWords.of(at.day(), words))))
                    .stream().toList();
            case COSTS, SURVEYS -> List.of();
        };
    }

    /// The degree of data use, with what does not enter it beside it.
    static Figure index(DataUseIndex index, PageWords words) {
        return new Figure(words.say("officework.index"), index.known() == 0
                ? words.say("officework.notKnown")
                : words.say("officework.indexOf", index.share().written(), index.endToEnd(), index.known()),
                words.say("officework.unknownTasks", index.unknown()));
    }

    private static Entry entry(OfficeRegister register, String id, Item item, PageWords words) {
        var facts = new ArrayList<Figure>();
        register.head().stream().skip(1).filter(field -> !item.text(field.key()).isEmpty())
                .forEach(field -> facts.add(new Figure(words.say(field.name()),
                        shown(field, item.text(field.key()), words), "")));
        if (register == OfficeRegister.TASKS) {
            OfficeTask.of(item).gain().ifPresent(gain -> facts.add(new Figure(words.say("officework.gain"),
                    words.say("officework.gainOf", less(Optional.of(BigDecimal.valueOf(gain.steps())), words),
                            less(gain.minutes(), words), less(gain.hours(), words)),
                    "")));
        }
        var columns = register.line().stream()
                .filter(field -> item.lines().stream().anyMatch(line -> !line.text(field.key()).isEmpty()))
                .toList();
        return new Entry(id, title(register, item, words), facts,
                columns.stream().map(field -> words.say(field.name())).toList(),
                item.lines().stream().map(line -> columns.stream()
                        .map(field -> shown(field, line.text(field.key()), words)).toList()).toList());
    }

    private static String less(Optional<BigDecimal> saved, PageWords words) {
        return saved.map(number -> number.signum() < 0
                ? "+" + FigureWords.number(number.negate())
                : number.signum() == 0 ? "0" : "−" + FigureWords.number(number))
                .orElse(words.say("officework.notKnown"));
    }

    /// What an entry is called.
    static String title(OfficeRegister register, Item item, PageWords words) {
        var first = register.head().getFirst();
        var name = shown(first, item.text(first.key()), words);
        var second = register.head().get(1);
        return switch (register) {
            case CLOUD, COSTS -> name + " " + shown(second, item.text(second.key()), words);
            case TASKS, SURVEYS -> name;
        };
    }

    /// A value that is kept, in words.
    static String shown(Field field, String kept, PageWords words) {
        if (kept.isEmpty()) {
            return words.say("officework.notKnown");
        }
        return switch (field.kind()) {
            case TEXT -> kept;
            case COUNT, AMOUNT, SHARE -> FigureWords.number(new BigDecimal(kept))
                    + (words.isEnglish() ? " " : "") + field.unit();
            case DAY -> DateWords.of(LocalDate.parse(kept), words);
            case YEAR -> year(kept, words);
            case CHOICE -> field.choice(kept).map(choice -> words.say(choice.words())).orElse(kept);
            case BODIES -> List.of(kept.split(" ", -1)).stream()
                    .map(code -> Bodies.find(code).map(Body::fullName).orElse(code))
                    .collect(Collectors.joining("、"));
        };
    }

    private static String year(String kept, PageWords words) {
        var date = JapaneseDate.ofFiscalYear(Integer.parseInt(kept));
        return words.isEnglish() ? date.english() : date.both();
    }

    private static List<String> cost(PeerService.Line line, PageWords words) {
        var unknown = words.say("officework.notKnown");
        return List.of(line.system().name(), year(String.valueOf(line.newest().year()), words),
                yen(line.newest().running(), words), yen(line.newest().compared(), words),
                line.change().map(change -> change(change, words)).orElse(unknown),
                line.perResident().map(each -> yen(each, words)).orElse(unknown),
                line.peers().map(peers -> words.say("officework.place", yen(peers.median(), words),
                        peers.of(), peers.place())).orElse(words.say("officework.fewPeers")),
                line.named().stream().map(Body::fullName).collect(Collectors.joining("、")));
    }

    static String yen(BigDecimal amount, PageWords words) {
        return words.say("officework.yen", FigureWords.number(amount));
    }

    /// The change of a cost with what it is reckoned from.
    static String change(CostChange change, PageWords words) {
        var share = change.share();
        return words.say("officework.changeOf",
                share.percent(1).map(percent -> (percent.signum() > 0 ? "+" : "")
                        + Fraction.plain(percent).replace('-', '−') + "%").orElse("–"),
                yen(change.base(), words), yen(change.now(), words));
    }

    private static String note(PeerService.Sheet sheet, PageWords words) {
        return sheet.population().map(population -> words.say("officework.population",
                FigureWords.number(population.people()), DateWords.of(population.date(), words)))
                .orElse(words.say("officework.noPopulation"));
    }
}
