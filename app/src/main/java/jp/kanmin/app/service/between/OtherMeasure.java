package jp.kanmin.app.service.between;

/// What a person says of a measure of another body.
///
/// @param own id of the own measure it is put beside
/// @param mark what [jp.kanmin.app.service.PlanDraft#mark] said of the links when the page was opened
/// @param body code of the other body
/// @param measure id of the measure in its plan
/// @param relation `equal`, `part`, `overlap`, or `none` for one that is not taken up
/// @param reason may be empty, except with `none`
public record OtherMeasure(String own, String mark, String body, String measure, String relation,
        String reason) {}
