package jp.kanmin.measure;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.measure.NationalMeasure.Listing;

/// What someone choosing measures wants to see. Empty means anything.
///
/// @param field of samples; national measures have none
/// @param asOf the date of the plan: only national measures that its fiscal year can carry are offered
public record MeasureFilter(Optional<Pillar> pillar, Optional<Field> field, Optional<LocalDate> asOf) {

    /// Everything.
    public static final MeasureFilter ALL = new MeasureFilter(Optional.empty(), Optional.empty(),
            Optional.empty());

    /// National measures that can be chosen, and how many cannot be for which reason.
    ///
    /// @param held by reason; never holds [Listing#NOW]
    public record Selection(List<NationalMeasure> measures, Map<Listing, Integer> held) {

        public Selection {
            measures = List.copyOf(measures);
            held = Map.copyOf(held);
        }

        public int held(Listing reason) {
            return held.getOrDefault(reason, 0);
        }
    }

    /// The western year in which the fiscal year of a date starts, on 1 April.
    public static int fiscalYear(LocalDate date) {
        return date.getMonth().compareTo(Month.APRIL) >= 0 ? date.getYear() : date.getYear() - 1;
    }

    public Selection nationals(List<NationalMeasure> all) {
        var chosen = new ArrayList<NationalMeasure>();
        var held = new EnumMap<Listing, Integer>(Listing.class);
        for (var measure : all) {
            if (pillar.isPresent() && pillar.get() != measure.pillarCode()) {
                continue;
            }
            var listing = asOf.map(date -> measure.listing(fiscalYear(date))).orElse(Listing.NOW);
            if (listing == Listing.NOW) {
                chosen.add(measure);
            } else {
                held.merge(listing, 1, Integer::sum);
            }
        }
        return new Selection(chosen, held);
    }

    public List<Samples.Sample> samples(List<Samples.Sample> all) {
        return all.stream()
                .filter(s -> pillar.isEmpty() || pillar.get() == s.pillar())
                .filter(s -> field.isEmpty() || field.get() == s.field())
                .toList();
    }

    public List<Cases.Case> cases(List<Cases.Case> all) {
        return all.stream().filter(c -> pillar.isEmpty() || pillar.get() == c.pillar()).toList();
    }
}
