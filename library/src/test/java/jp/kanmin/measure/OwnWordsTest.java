package jp.kanmin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Our explanations are ours: none shares a long run of characters with an official document. Names of laws, projects
/// and programmes are facts and may be long; the limit is just above the longest.
class OwnWordsTest {

    private static final int LONGEST_RUN = 24;
    private static final int LONGEST_STEP = 45;
    private static final Pattern NOISE = Pattern.compile("<[^>]*>|[\\s*#$\\\\]");

    @Test
    void explanations_share_no_sentence_with_the_documents() {
        assertThat(shared(explanations().toList(), LONGEST_RUN)).isEmpty();
    }

    @Test
    void dated_steps_are_facts_and_no_copied_sentences() {
        assertThat(shared(Samples.all().stream().flatMap(s -> s.schedules().stream()).toList(), LONGEST_STEP))
                .isEmpty();
    }

    private static Stream<String> explanations() {
        var ours = new ArrayList<String>();
        for (var name : Editions.names()) {
            for (var measure : Editions.find(name).orElseThrow().measures()) {
                ours.addAll(List.of(measure.summary(), measure.support()));
                ours.addAll(measure.damage());
            }
        }
        for (var sample : Samples.all()) {
            ours.addAll(List.of(sample.problem(), sample.action(), sample.benefits().residents(),
                    sample.benefits().businesses(), sample.benefits().staff()));
        }
        Duties.all().forEach(duty -> ours.add(duty.text().ja()));
        Glossary.all().forEach(term -> ours.add(term.plain()));
        Crosswalk.shipped().forEach(pair -> ours.add(pair.why()));
        return ours.stream();
    }

    private static List<String> shared(List<String> ours, int longest) {
        var runs = runs(Seeds.all(), longest + 1);
        return ours.stream().filter(own -> runs(List.of(own), longest + 1).stream().anyMatch(runs::contains))
                .toList();
    }

    private static Set<String> runs(List<String> texts, int length) {
        var runs = new HashSet<String>();
        for (var text : texts) {
            var plain = NOISE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
            for (int i = 0; i + length <= plain.length(); i++) {
                runs.add(plain.substring(i, i + length));
            }
        }
        return runs;
    }
}
