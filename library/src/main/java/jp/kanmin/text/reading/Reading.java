package jp.kanmin.text.reading;

/// What [DateReader] found at a place.
///
/// @param stretch its year is 0 when the year is still to be filled in
/// @param toBeFilled whether some part of it is a placeholder such as 平成〇年
/// @param from whether it names a beginning (から, 以降)
/// @param until whether it names a limit (まで, 中)
/// @param end whether its end is meant (末)
/// @param about whether it is said to be approximate (頃, 目途)
public record Reading(Stretch stretch, boolean toBeFilled, boolean from, boolean until, boolean end,
        boolean about,
        int start, int stop) {}
