package jp.kanmin.app.service.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.register.check.Check;
import jp.kanmin.register.check.Report;
import jp.kanmin.register.identify.Candidate;
import jp.kanmin.register.identify.Identify;
import jp.kanmin.register.schema.Column;
import jp.kanmin.register.schema.Schema;
import jp.kanmin.register.schema.Schemas;
import jp.kanmin.table.repair.CleanTable;
import jp.kanmin.table.write.Csv;

/// A clean table on its way to a register, with its columns under the names of a standard data set.
///
/// @param set the data set; empty for none
/// @param source the name of the file it came from
public record RegisterTable(String set, String source, List<String> headings, List<List<String>> rows) {

    private static final int SAMPLE = 200;

    public RegisterTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /// Gives the columns of a table their standard names. Those the set has come first, in its order; the others follow
    /// under their own names.
    ///
    /// @param set a data set's id; empty for none
    /// @param names for some columns, counting from 0, the set's name
    /// @throws UserError when two columns are to have the same name, or the set has no such column
    public static RegisterTable of(CleanTable table, String source, String set, Map<Integer, String> names) {
        var schema = Schemas.find(set);
        var order = schema.map(known -> known.columns().stream().map(Column::name).toList())
                .orElse(List.of());
        var called = IntStream.range(0, table.columns().size())
                .mapToObj(at -> schema.isPresent() && names.containsKey(at)
                        ? standard(schema.get(), names.get(at))
                        : table.names().get(at))
                .toList();
        mustDiffer(called);
        var places = IntStream.range(0, called.size()).boxed()
                .sorted(Comparator.comparingInt(at -> names.containsKey(at) && order.contains(called.get(at))
                        ? order.indexOf(called.get(at))
                        : Integer.MAX_VALUE))
                .toList();
        return new RegisterTable(schema.map(Schema::id).orElse(""), source,
                places.stream().map(called::get).toList(),
                table.rows().stream().map(row -> places.stream().map(row::get).toList()).toList());
    }

    /// The standard data sets that a table may be, the likeliest first.
    ///
    /// @param source the name of the file it came from
    public static List<Candidate> candidates(CleanTable table, String source) {
        var rows = new ArrayList<List<String>>();
        rows.add(table.names());
        rows.addAll(table.rows().subList(0, Math.min(SAMPLE, table.rows().size())));
        return Identify.of(source, rows).candidates();
    }

    /// What is said where a file has no table to keep.
    public static UserError nothing() {
        return new UserError(Words.of("このファイルには、保管できる表がありません。", "There is no table to keep in this file."),
                Words.of("見出しとデータのある表のファイルを選んでください。", "Choose a file with a table of headings and data."));
    }

    private static String standard(Schema schema, String name) {
        return schema.column(name).map(Column::name).orElseThrow(() -> new UserError(
                Words.of("「%s」は、このデータセットの項目ではありません。".formatted(name),
                        "“%s” is no item of this data set.".formatted(name)),
                Words.of("項目を選び直してください。", "Please choose the item again.")));
    }

    private static void mustDiffer(List<String> names) {
        var seen = new HashSet<String>();
        var twice = new ArrayList<String>();
        names.stream().filter(name -> !seen.add(name)).forEach(twice::add);
        if (!twice.isEmpty()) {
            throw new UserError(Words.of("「%s」が2つの列に付いています。".formatted(twice.getFirst()),
                    "Two columns are called “%s”.".formatted(twice.getFirst())),
                    Words.of("どちらかの列を「元の名前のまま」にしてください。", "Let one of them keep its own name."));
        }
    }

    byte[] csv() {
        return Csv.of(headings, rows);
    }

    /// What the data set asks for and the table does not have, before it is kept.
    ///
    /// @param most as many findings are kept; all are counted
    public Optional<Report> check(int most) {
        return Schemas.find(set)
                .map(schema -> new Check(schema, most).rows(headings, rows, 2));
    }
}
