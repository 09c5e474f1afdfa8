package jp.kanmin.benchmark.peer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;

import gov.nist.secauto.metaschema.core.configuration.DefaultConfiguration;
import gov.nist.secauto.metaschema.core.model.validation.IValidationResult;
import gov.nist.secauto.oscal.lib.OscalBindingContext;
import jp.kanmin.benchmark.PlanGenerator;
import jp.kanmin.body.Bodies;
import jp.kanmin.finding.Finding;
import jp.kanmin.json.JsonText;
import jp.kanmin.json.Unreadable;
import jp.kanmin.plan.PlanChecker;
import jp.kanmin.plan.PlanFile;
import jp.kanmin.plan.rule.PlanRules;

/// One plan on disk for each side: ours of 30 measures, and a system security plan in OSCAL that takes up three
/// controls by a profile of a catalog. Both are made up by us, and both are sound in their own eyes as far as they go.
final class OnePlan {

    private static final List<String> OSCAL = List.of("catalog.json", "profile.json", "plan.json");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private OnePlan() {}

    /// The file of our plan; made when it is missing.
    static Path ours() {
        try {
            var file = folder().resolve("ours.json");
            if (!Files.exists(file)) {
                Files.writeString(file, JsonText.pretty(new PlanGenerator(1).plan(Bodies.find("182079").orElseThrow())));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The file of the OSCAL plan; the profile and the catalog lie beside it.
    static Path oscal() {
        try {
            var folder = folder();
            for (var name : OSCAL) {
                try (InputStream in = OnePlan.class.getResourceAsStream(name)) {
                    if (in == null) {
                        throw new IllegalStateException("not shipped: " + name);
                    }
                    Files.copy(in, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            return folder.resolve("plan.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Our findings in a file.
    static List<Finding> check(Path file) throws Unreadable {
        return new PlanChecker(PlanRules.ALL).check(PlanFile.read(file), TODAY);
    }

    /// The findings of OSCAL's constraints in a file.
    static IValidationResult validate(OscalBindingContext context, URI file) throws IOException {
        var result = context.validateWithConstraints(file, new DefaultConfiguration<>());
        if (!result.isPassing()) {
            throw new IllegalStateException("the OSCAL plan should be valid: " + result.getFindings().getFirst().getMessage());
        }
        return result;
    }

    private static Path folder() throws IOException {
        return Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir"), "kanmin-one-plan"));
    }
}
