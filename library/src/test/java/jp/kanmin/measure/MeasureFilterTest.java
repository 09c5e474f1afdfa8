package jp.kanmin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import jp.kanmin.measure.NationalMeasure.Listing;
import org.junit.jupiter.api.Test;

class MeasureFilterTest {

    private static MeasureFilter asOf(LocalDate date) {
        return new MeasureFilter(Optional.empty(), Optional.empty(), Optional.of(date));
    }

    @Test
    void only_measures_whose_time_has_come_are_offered_and_the_others_are_counted() {
        var chosen = asOf(LocalDate.of(2018, 4, 1)).nationals(Editions.newest().measures());

        assertThat(chosen.measures()).allMatch(m -> m.listableFrom().orElse(9999) <= 2018);
        assertThat(chosen.measures()).extracting(NationalMeasure::no).contains(2, 5).doesNotContain(1, 6, 31);
        assertThat(chosen.held(Listing.BEING_ADJUSTED)).isEqualTo(9);
        assertThat(chosen.held(Listing.UNSTATED)).isEqualTo(7);
        assertThat(chosen.measures().size() + chosen.held().values().stream().mapToInt(n -> n).sum())
                .isEqualTo(82);
    }

    @Test
    void march_still_belongs_to_the_year_before() {
        var measures = Editions.newest().measures();

        assertThat(asOf(LocalDate.of(2019, 3, 31)).nationals(measures).held(Listing.LATER))
                .isGreaterThan(asOf(LocalDate.of(2019, 4, 1)).nationals(measures).held(Listing.LATER));
        assertThat(MeasureFilter.fiscalYear(LocalDate.of(2026, 3, 31))).isEqualTo(2025);
    }

    @Test
    void without_a_date_everything_is_shown() {
        assertThat(MeasureFilter.ALL.nationals(Editions.newest().measures()).measures()).hasSize(82);
        assertThat(MeasureFilter.ALL.samples(Samples.all())).hasSize(44);
        assertThat(MeasureFilter.ALL.cases(Cases.all())).hasSize(21);
    }

    @Test
    void pillar_and_field_choose_samples() {
        var farms = new MeasureFilter(Pillar.find("5"), Field.find("農林水産"), Optional.empty());
        var card = new MeasureFilter(Optional.of(Pillar.THREE), Optional.empty(), Optional.empty());

        assertThat(farms.samples(Samples.all())).hasSize(2);
        assertThat(card.samples(Samples.all())).hasSize(5);
        assertThat(card.nationals(Editions.newest().measures()).measures()).extracting(NationalMeasure::no)
                .containsExactly(30, 32);
        assertThat(card.cases(Cases.all())).allMatch(c -> c.no().startsWith("3-"));
    }

    @Test
    void pillars_and_fields_are_found_by_the_names_people_use() {
        assertThat(Pillar.find("オープンデータ")).contains(Pillar.TWO);
        assertThat(Pillar.find("２")).contains(Pillar.TWO);
        assertThat(Pillar.find("利用の機会等格差の是正に係る取組")).contains(Pillar.FOUR);
        assertThat(Pillar.find(" ")).contains(Pillar.UNSET);
        assertThat(Pillar.find("子育て")).isEmpty();
        assertThat(Pillar.TWO.article()).isEqualTo("11条1項");
        assertThat(Field.find("インフラ・防災・減災等")).contains(Field.INFRASTRUCTURE);
        assertThat(Field.find("子育て")).isEmpty();
    }
}
