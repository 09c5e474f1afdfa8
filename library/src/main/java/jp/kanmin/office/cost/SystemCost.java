package jp.kanmin.office.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;
import jp.kanmin.office.form.Item;

/// What a system cost in a fiscal year, in yen.
///
/// @param running all of it
/// @param excluded what of it is for new work and security, and is not compared
/// @param base the fiscal year it is compared with, where the entry says so
public record SystemCost(String system, int year, BigDecimal running, BigDecimal excluded, OptionalInt base) {

    /// What the nation's goal compares with: fiscal year Heisei 27.
    public static final int USUAL_BASE = 2015;

    /// A cost as the register has it. What is not said to be excluded is compared.
    public static SystemCost of(Item item) {
        return new SystemCost(item.text("system"), item.year("year").orElseThrow(),
                item.number("cost").orElseThrow(), item.number("new-work").orElse(BigDecimal.ZERO)
                        .add(item.number("security").orElse(BigDecimal.ZERO)),
                item.year("base"));
    }

    /// What is compared.
    public BigDecimal compared() {
        return running.subtract(excluded);
    }

    /// Yen for each resident, to a tenth; empty where nobody lives there.
    public Optional<BigDecimal> perResident(long people) {
        return people <= 0
                ? Optional.empty()
                : Optional.of(running.divide(BigDecimal.valueOf(people), 1, RoundingMode.HALF_UP));
    }
}
