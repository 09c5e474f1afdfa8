package jp.kanmin.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.kanmin.app.cli.console.Console;
import jp.kanmin.app.cli.console.Messages;
import jp.kanmin.finding.Language;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

class MessagesTest {

    private static final Pattern VALUE = Pattern.compile("%(?:([0-9])\\$)?[sd]");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(Messages.bundle(Language.EN).keySet())
                .containsExactlyInAnyOrderElementsOf(Messages.bundle(Language.JA).keySet());
    }

    @Test
    void both_languages_take_the_same_values() {
        var unlike = new TreeSet<String>();
        for (var key : Messages.bundle(Language.JA).keySet()) {
            if (!values(Language.JA, key).equals(values(Language.EN, key))) {
                unlike.add(key);
            }
        }
        // A message may leave out a value that only the other language needs.
        unlike.remove("failure-unlogged");
        assertThat(unlike).isEmpty();
    }

    @Test
    void every_error_has_a_next_step() {
        var keys = Messages.bundle(Language.JA).keySet();

        assertThat(keys.stream().filter(key -> key.startsWith("error.") && !key.endsWith(".remedy")))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(keys).contains(key + ".remedy"));
    }

    @Test
    void every_option_and_argument_is_described_in_both_languages() {
        for (var language : Language.values()) {
            var console = new Console(InputStream.nullInputStream(), OutputStream.nullOutputStream(),
                    OutputStream.nullOutputStream(), language);
            all(Commands.tree(console)).forEach(command -> {
                var spec = command.getCommandSpec();
                assertThat(spec.usageMessage().description()).as(spec.qualifiedName()).isNotEmpty();
                Stream.<ArgSpec>concat(spec.options().stream(), spec.positionalParameters().stream())
                        .forEach(arg -> assertThat(arg.description())
                                .as(spec.qualifiedName() + " " + arg.paramLabel()).isNotEmpty());
            });
        }
    }

    private static Stream<CommandLine> all(CommandLine command) {
        return Stream.concat(Stream.of(command),
                command.getSubcommands().values().stream().flatMap(MessagesTest::all));
    }

    private static Set<String> values(Language language, String key) {
        var values = new TreeSet<String>();
        var match = VALUE.matcher(Messages.bundle(language).getString(key));
        for (int i = 1; match.find(); i++) {
            values.add(match.group(1) == null ? String.valueOf(i) : match.group(1));
        }
        return values;
    }
}
