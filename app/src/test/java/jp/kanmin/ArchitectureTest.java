package jp.kanmin;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The house plan, as a test. ARCHITECTURE.md draws the same map; change both together.
class ArchitectureTest {

    private static final Set<String> LIBRARY = Set.of("finding", "text", "file", "json", "body", "indicator",
            "measure", "plan", "table", "document", "register", "office", "monitoring");

    /// Each room and the rooms it may import. What is not here is forbidden, rooms nobody listed included.
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            entry("finding", Set.of()),
            entry("text", Set.of()),
            entry("file", Set.of("text", "finding")),
            entry("json", Set.of("text", "finding")),
            entry("body", Set.of("text", "finding")),
            entry("table", Set.of("file", "body", "json", "text", "finding")),
            entry("document", Set.of("file", "text", "finding")),
            entry("indicator", Set.of("body", "json", "text", "finding")),
            entry("measure", Set.of("indicator", "body", "json", "text", "finding")),
            entry("register", Set.of("table", "indicator", "body", "json", "text", "finding")),
            entry("office", Set.of("table", "indicator", "body", "json", "text", "finding")),
            entry("plan",
                    Set.of("table", "measure", "indicator", "document", "body", "json", "text", "finding")),
            entry("monitoring",
                    Set.of("plan", "table", "document", "measure", "indicator", "body", "json", "text",
                            "finding")),
            entry("app.account", LIBRARY),
            entry("app.publication", LIBRARY),
            entry("app.store", and(LIBRARY, "app.account")),
            entry("app.service", and(LIBRARY, "app.store", "app.publication", "app.account")),
            entry("app.web", and(LIBRARY, "app.service", "app.publication", "app.account")),
            entry("app.cli", and(LIBRARY, "app.publication", "app.service", "app.web")));

    /// What others made, and the rooms that may use it; none means nobody.
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("java.sql.", Set.of("app.store")),
            entry("javax.sql.", Set.of("app.store")),
            entry("org.sqlite.", Set.of("app.store")),
            entry("java.net.http.", Set.of()),
            entry("org.apache.poi.", Set.of("table")),
            entry("com.fasterxml.aalto.", Set.of("file")),
            entry("org.codehaus.stax2.", Set.of("file")),
            entry("javax.xml.", Set.of("file", "app.publication")),
            entry("org.jsoup.", Set.of("table", "document")),
            entry("org.apache.pdfbox.", Set.of("document", "app.publication")),
            entry("com.openhtmltopdf.", Set.of("app.publication")),
            entry("com.ibm.icu.", Set.of("app.publication")),
            entry("org.apache.lucene.", Set.of("app.store")),
            entry("picocli.", Set.of("app.cli")),
            entry("gg.jte.", Set.of("app.publication", "app.web")),
            entry("org.springframework.", Set.of("app.store", "app.service", "app.web")),
            entry("jakarta.", Set.of("app.web")),
            entry("com.nimbusds.", Set.of("app.web")),
            entry("com.webauthn4j.", Set.of()),
            entry("tools.jackson.", Set.of("json", "app.web")),
            entry("org.snakeyaml.", Set.of("json")));

    private static final String HOUSE = "jp.kanmin.";

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("jp.kanmin");

    @Test
    void no_room_imports_what_the_plan_forbids() {
        var forbidden = new TreeSet<String>();
        for (JavaClass our : OURS) {
            String from = room(our);
            for (var use : our.getDirectDependenciesFromSelf()) {
                String to = room(use.getTargetClass());
                if (!to.isEmpty() && !to.equals(from) && !from.equals("app")
                        && !MAY_IMPORT.getOrDefault(from, Set.of()).contains(to)) {
                    forbidden.add("%s may not import %s: %s".formatted(from, to, use.getDescription()));
                }
            }
        }
        assertThat(forbidden).as("Move the code, or change the plan here and in ARCHITECTURE.md").isEmpty();
    }

    @Test
    void every_class_is_in_a_room_that_the_plan_knows() {
        var outside = new TreeSet<String>();
        for (JavaClass our : OURS) {
            boolean isEntrance = our.getFullName().equals("jp.kanmin.app.Main");
            if (!isEntrance && !our.getSimpleName().equals("package-info")
                    && !MAY_IMPORT.containsKey(room(our))) {
                outside.add(our.getFullName());
            }
        }
        assertThat(outside)
                .as("Only jp.kanmin.app.Main stands outside the rooms; a new room needs its floor first")
                .isEmpty();
    }

    @Test
    void every_room_of_the_plan_exists() {
        var rooms = new HashSet<String>();
        OURS.forEach(our -> rooms.add(room(our)));

        assertThat(rooms).containsAll(MAY_IMPORT.keySet());
    }

    @Test
    void what_others_made_is_used_only_where_it_belongs() {
        var misplaced = new TreeSet<String>();
        for (JavaClass our : OURS) {
            for (var use : our.getDirectDependenciesFromSelf()) {
                String target = use.getTargetClass().getFullName();
                MAY_USE.forEach((foreign, rooms) -> {
                    if (target.startsWith(foreign) && !rooms.contains(room(our))) {
                        misplaced.add(
                                "%s may not use %s: %s".formatted(room(our), foreign, use.getDescription()));
                    }
                });
            }
        }
        assertThat(misplaced).isEmpty();
    }

    @Test
    void no_circles_between_packages() {
        SlicesRuleDefinition.slices().matching("jp.kanmin.(**)").should().beFreeOfCycles().check(OURS);
    }

    private static Set<String> and(Set<String> rooms, String... more) {
        var all = new HashSet<>(rooms);
        all.addAll(Set.of(more));
        return Set.copyOf(all);
    }

    /// `plan` for jp.kanmin.plan and all below it, `app.web` for jp.kanmin.app.web.plan, `app` for the entrance,
    /// empty for code not ours.
    private static String room(JavaClass type) {
        String name = type.getPackageName() + ".";
        if (!name.startsWith(HOUSE)) {
            return "";
        }
        if (name.equals(HOUSE + "app.")) {
            return "app";
        }
        int from = name.startsWith("app.", HOUSE.length())
                ? HOUSE.length() + "app.".length()
                : HOUSE.length();
        return name.substring(HOUSE.length(), name.indexOf('.', from));
    }
}
