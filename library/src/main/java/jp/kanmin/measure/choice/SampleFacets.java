package jp.kanmin.measure.choice;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jp.kanmin.finding.Words;
import jp.kanmin.measure.Cases.Case;
import jp.kanmin.measure.Field;
import jp.kanmin.measure.Pillar;
import jp.kanmin.measure.Samples.Sample;
import jp.kanmin.measure.choice.Facet.Option;

/// The facets of the guide's samples and of its casebook.
public final class SampleFacets {

    private SampleFacets() {}

    public static List<Facet<Sample>> samples() {
        return List.of(
                new Facet<>("pillar", Words.of("柱", "Pillar"),
                        pillars(Stream.concat(Pillar.five().stream(), Stream.of(Pillar.OTHER)).toList()),
                        sample -> Set.of(sample.pillar().code())),
                new Facet<>("field", Words.of("分野", "Field"),
                        Stream.of(Field.values()).map(field -> new Option(field.code(), field.words()))
                                .toList(),
                        sample -> Set.of(sample.field().code())),
                new Facet<>("mark", Words.of("国の施策との関係", "Tie to the nation"),
                        List.of(new Option("◎", Words.of("◎ 国の施策と足並みをそろえる", "◎ in line with the nation")),
                                new Option("○", Words.of("○ 地方の好事例にならう", "○ local good practice"))),
                        sample -> Set.of(sample.mark())));
    }

    public static List<Facet<Case>> cases() {
        return List.of(new Facet<>("pillar", Words.of("柱", "Pillar"), pillars(Pillar.five()),
                found -> Set.of(found.pillar().code())));
    }

    private static List<Option> pillars(List<Pillar> pillars) {
        return pillars.stream().map(pillar -> new Option(pillar.code(), pillar.isOfTheGuide()
                ? Words.of("柱" + pillar.code() + " " + pillar.shortName().ja(),
                        pillar.code() + " " + pillar.shortName().en())
                : pillar.shortName())).toList();
    }
}
