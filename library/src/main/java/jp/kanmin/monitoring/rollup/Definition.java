package jp.kanmin.monitoring.rollup;

/// One thing that is added up.
///
/// @param id of a national indicator such as `02-05/e1`, or one made of what bodies call their own
/// @param name as the national list or the plans call it
/// @param unit of the sum
/// @param isNational true where it stands in the national list
public record Definition(String id, String name, String unit, Adding adding, Level level,
        boolean isNational) {

    public Definition {
        if (adding == Adding.POPULATION && level == Level.BODIES) {
            throw new IllegalArgumentException("people of a prefecture live in its municipalities: " + id);
        }
    }
}
