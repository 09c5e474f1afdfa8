package jp.kanmin.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import jp.kanmin.body.Bodies;
import jp.kanmin.json.JsonText;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.plan.PlanFile;

/// Writes a country: the plan of each body and its reports of some quarters, for `kanmin plan rollup`.
public final class NationReports {

    private static final int QUARTERS = 20;
    static final Quarter FIRST = new Quarter(2026, 1);

    private NationReports() {}

    /// Writes plans and reports below the folder that is named first; how many quarters may be named second, the first
    /// of them third, such as `2021Q3`.
    public static void main(String[] args) throws IOException {
        int quarters = args.length > 1 ? Integer.parseInt(args[1]) : QUARTERS;
        var first = args.length > 2 ? Quarter.parse(args[2]).orElseThrow() : FIRST;
        write(Path.of(args[0]), first, quarters, Integer.MAX_VALUE);
    }

    /// Writes the first bodies of the country.
    ///
    /// @return how many reports there are
    static int write(Path folder, Quarter first, int quarters, int bodies) throws IOException {
        var plans = new PlanGenerator(NationCheck.SEED);
        var reports = new ReportGenerator(NationCheck.SEED);
        int written = 0;
        for (var body : Bodies.all().stream().limit(bodies).toList()) {
            var home = Files.createDirectories(folder.resolve(body.code()));
            var document = plans.plan(body);
            Files.writeString(home.resolve("plan.json"), JsonText.pretty(document));
            var plan = PlanFile.of(document).plan();
            var quarter = first;
            for (int i = 0; i < quarters; i++, quarter = quarter.next()) {
                var report = reports.report(plan, quarter);
                if (report.isPresent()) {
                    Files.writeString(home.resolve(quarter.code() + ".json"), JsonText.pretty(report.get()));
                    written++;
                }
            }
        }
        return written;
    }
}
