package jp.kanmin.app.web.body;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import jp.kanmin.app.publication.chart.CourseChart;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.publication.plan.FigureWords;
import jp.kanmin.plan.Adoption;

/// The list ready for its page.
///
/// @param asOf the day of the register, in words
/// @param rows by date, then by code; of those that were asked for, one page
/// @param found how many were asked for
/// @param all how many there are
/// @param population of the rows whose population is known, with how many these are and the days they were counted on
public record BodyList(String asOf, List<Row> rows, int found, int all, String population, long populationOf,
        String populationDates, CourseChart course,
        List<CoursePoint> points) {

    /// Rows on one page.
    static final int PAGE = 50;

    public BodyList {
        rows = List.copyOf(rows);
        points = List.copyOf(points);
    }

    /// A row of the table, in words.
    ///
    /// @param inferred true where the way it came about is inferred from the plan's name
    /// @param address of the plan on this server; empty where it is not here
    public record Row(String date, String code, String name, String plan, String address, String how,
            boolean inferred,
            String population, String populationDate) {}

    /// A point of the chart in words.
    public record CoursePoint(String date, String prefectures, boolean goal) {}

    /// @param here the bodies whose plan can be read on this server
    static List<BodyRow> rows(Adoption register, Set<String> here) {
        return register.plans().stream().map(entry -> BodyRow.of(entry, here.contains(entry.body())))
                .toList();
    }

    static BodyList of(Adoption register, Set<String> here, List<Adoption.Point> points, Search search,
            PageWords words,
            UnaryOperator<String> address, int page) {
        var all = rows(register, here);
        var found = all.stream().filter(search::matches).toList();
        var known = found.stream().filter(row -> row.population().isPresent()).toList();
        long people = known.stream().mapToLong(row -> row.population().getAsLong()).sum();
        return new BodyList(DateWords.of(register.asOf(), words),
                found.stream().skip((long) PAGE * page).limit(PAGE)
                        .map(row -> row(row, words, row.isPublishedHere() ? address.apply(row.code()) : ""))
                        .toList(),
                found.size(), all.size(),
                FigureWords.number(people), known.size(), dates(known, words), course(points, words),
                points.stream().map(point -> new CoursePoint(DateWords.of(point.date(), words),
                        words.say("bodies.prefectures", point.prefectures()), point.isGoal())).toList());
    }

    private static String dates(List<BodyRow> rows, PageWords words) {
        return rows.stream().map(BodyRow::populationDate).filter(date -> !date.isEmpty()).distinct().sorted()
                .map(date -> DateWords.ofWritten(date, words)).reduce((a, b) -> a + words.say("and") + b)
                .orElse(words.say("unset"));
    }

    private static Row row(BodyRow row, PageWords words, String address) {
        return new Row(row.date().isEmpty() ? words.say("unset") : DateWords.ofWritten(row.date(), words),
                row.code(),
                row.name(), row.plan(), address, words.say("how.short." + row.how().code()),
                !row.isHowStated(),
                row.population().isPresent()
                        ? words.say("people", FigureWords.number(row.population().getAsLong()))
                        : words.say("unset"),
                row.populationDate().isEmpty() ? "" : DateWords.ofWritten(row.populationDate(), words));
    }

    private static CourseChart course(List<Adoption.Point> points, PageWords words) {
        return CourseChart.of("course", words.say("bodies.course"),
                points.stream().map(point -> words.say(point.isGoal() ? "bodies.pointGoal" : "bodies.point",
                        DateWords.of(point.date(), words), point.prefectures())).reduce((a, b) -> a + b)
                        .orElse(""),
                points.stream().map(point -> new CourseChart.Point(point.date().toEpochDay(),
                        point.prefectures(),
                        words.say("bodies.month", point.date().getYear(), point.date().getMonthValue()),
                        words.say(point.isGoal() ? "bodies.goal" : "bodies.count", point.prefectures()),
                        point.isGoal()))
                        .toList());
    }
}
