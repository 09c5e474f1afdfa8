package jp.kanmin.app.service;

/// Where a measure that is put into a plan comes from.
public sealed interface MeasureChoice {

    /// A sample of the guide.
    ///
    /// @param situation which of its variants, such as `単独クラウド`; empty for the whole
    record OfSample(int seq, String situation) implements MeasureChoice {}

    /// A measure of the national list.
    ///
    /// @param code its code, or its title where it has none
    record OfNational(String edition, String code) implements MeasureChoice {}

    /// A measure of the published plan of another body.
    record OfOther(String body, String measure) implements MeasureChoice {}

    /// A measure of one's own.
    record Own(String title) implements MeasureChoice {}
}
