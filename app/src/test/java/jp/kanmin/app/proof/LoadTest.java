package jp.kanmin.app.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import jp.kanmin.app.store.Engine;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A hundred people read pages of a server that has the plans of the whole country. Measures and prints, and asserts
/// only that every answer is the page that was asked for. `-Dkanmin.load=FOLDER` names the plans that the benchmark
/// `NationCheck` has made.
@EnabledIfSystemProperty(named = "kanmin.load", matches = ".+", disabledReason = "a long proof, run by hand")
class LoadTest {

    @ParameterizedTest
    @EnumSource(Engine.class)
    void every_page_is_answered(Engine engine, @TempDir Path folder)
            throws IOException, InterruptedException {
        var server = Child.start(folder, engine.freshDatabase(), System.getProperty("kanmin.load"));
        try {
            System.out.println(engine);
            var load = new PageLoad(Child.address(server));
            load.run(Duration.ofMinutes(1));
            assertThat(load.print()).isEmpty();
        } finally {
            server.destroyForcibly().waitFor();
        }
    }
}
