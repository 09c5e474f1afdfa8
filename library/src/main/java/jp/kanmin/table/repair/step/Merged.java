package jp.kanmin.table.repair.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.table.sheet.Range;
import jp.kanmin.table.sheet.Sheet;

/// The merged cells of a sheet, found by any of their cells.
public final class Merged {

    /// Blocks that cover more rows than this are looked through one by one, so that `A1:XFD1048576` costs nothing.
    private static final int TALL = 10_000;

    private final Map<Integer, List<Range>> byRow = new HashMap<>();
    private final List<Range> tall;

    private Merged(List<Range> merges) {
        tall = merges.stream().filter(block -> block.height() > TALL).toList();
        merges.stream().filter(block -> block.height() <= TALL).forEach(block -> {
            for (int row = block.top(); row <= block.bottom(); row++) {
                byRow.computeIfAbsent(row, _ -> new ArrayList<>()).add(block);
            }
        });
    }

    public static Merged of(Sheet sheet) {
        return new Merged(sheet.around().merges());
    }

    /// The block that a cell belongs to.
    Optional<Range> at(int row, int column) {
        return byRow.getOrDefault(row, List.of()).stream().filter(block -> block.contains(row, column))
                .findFirst()
                .or(() -> tall.stream().filter(block -> block.contains(row, column)).findFirst());
    }
}
