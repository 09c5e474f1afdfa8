package jp.kanmin.benchmark.peer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import gov.nist.secauto.metaschema.core.model.validation.IValidationResult;
import gov.nist.secauto.metaschema.core.model.validation.JsonSchemaContentValidator;
import gov.nist.secauto.oscal.lib.OscalBindingContext;
import jp.kanmin.finding.Finding;
import jp.kanmin.json.Unreadable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// One plan, from the file to the findings, again and again in a warm process.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 2)
public class OnePlanBenchmark {

    private static final String SCHEMA = "/schema/json/oscal-complete_schema.json";

    private final Path ours = OnePlan.ours();
    private final Path oscal = OnePlan.oscal();
    private final OscalBindingContext context = OscalBindingContext.newInstance();
    private List<JsonSchemaContentValidator> schema = List.of();

    /// Reads the schema once, as a program would that checks many plans.
    @Setup
    public void readSchema() throws IOException {
        try (InputStream in = OscalBindingContext.class.getResourceAsStream(SCHEMA)) {
            if (in == null) {
                throw new IllegalStateException("not in the peer's artifact: " + SCHEMA);
            }
            schema = List.of(new JsonSchemaContentValidator(in));
        }
    }

    /// Our plan of 30 measures, all rules.
    @Benchmark
    public List<Finding> kanmin() throws Unreadable {
        return OnePlan.check(ours);
    }

    /// The OSCAL plan, its constraints.
    @Benchmark
    public IValidationResult oscal() throws IOException {
        return OnePlan.validate(context, oscal.toUri());
    }

    /// The OSCAL plan, its JSON Schema and its constraints, as its own tool does.
    @Benchmark
    public IValidationResult oscalWithSchema() throws IOException {
        if (!schema.getFirst().validate(oscal).isPassing()) {
            throw new IllegalStateException("the OSCAL plan should fit its schema");
        }
        return OnePlan.validate(context, oscal.toUri());
    }
}
