package jp.kanmin.app.publication.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jp.kanmin.finding.Language;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Path MAIN = Path.of(System.getProperty("kanmin.root"), "app", "src", "main");
    private static final Path RESOURCES = MAIN.resolve("resources/jp/kanmin/app");
    private static final Pattern SAID = Pattern.compile("(?:say|step|here|goal)\\(\"([A-Za-z0-9.-]+)\"");
    private static final Pattern PLACES = Pattern.compile("%(?:\\d+)?[a-z]");

    @Test
    void both_languages_say_the_same_things() throws IOException {
        var ja = bundle(Language.JA);
        var en = bundle(Language.EN);

        assertThat(ja.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
        ja.stringPropertyNames()
                .forEach(key -> assertThat(PLACES.matcher(ja.getProperty(key)).results().count()).as(key)
                        .isEqualTo(PLACES.matcher(en.getProperty(key)).results().count()));
    }

    @Test
    void every_key_that_pages_say_is_there() throws IOException {
        var keys = bundle(Language.JA).stringPropertyNames();

        assertThat(said()).isNotEmpty().isSubsetOf(keys);
    }

    private static Set<String> said() throws IOException {
        var said = new TreeSet<String>();
        for (var folder : new String[]{"jte", "java/jp/kanmin/app/publication", "java/jp/kanmin/app/web"}) {
            try (var files = Files.walk(MAIN.resolve(folder))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    SAID.matcher(Files.readString(file)).results().map(hit -> hit.group(1))
                            .filter(key -> !key.endsWith(".")).forEach(said::add);
                }
            }
        }
        return said;
    }

    /// All bundles of pages together; no key may stand in two.
    private static Properties bundle(Language language) throws IOException {
        var all = new Properties();
        for (var file : bundles(language)) {
            var bundle = new Properties();
            try (var in = Files.newBufferedReader(file)) {
                bundle.load(in);
            }
            assertThat(all.stringPropertyNames()).as(file.toString())
                    .doesNotContainAnyElementsOf(bundle.stringPropertyNames());
            all.putAll(bundle);
        }
        return all;
    }

    private static List<Path> bundles(Language language) throws IOException {
        try (var files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.getFileName().toString()
                    .equals("messages_" + language.tag() + ".properties"))
                    .filter(file -> !file.startsWith(RESOURCES.resolve("cli"))).toList();
        }
    }
}
