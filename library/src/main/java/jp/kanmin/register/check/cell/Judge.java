package jp.kanmin.register.check.cell;

import org.jspecify.annotations.Nullable;

/// Looks at the text of one cell that holds something.
@FunctionalInterface
public interface Judge {

    /// What is wrong with it; null when nothing is.
    @Nullable
    Flaw judge(String cell);

    /// Both, the first flaw found.
    default Judge and(Judge other) {
        return cell -> {
            var flaw = judge(cell);
            return flaw != null ? flaw : other.judge(cell);
        };
    }
}
