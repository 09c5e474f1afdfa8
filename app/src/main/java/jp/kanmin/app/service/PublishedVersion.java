package jp.kanmin.app.service;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.plan.Plan;

/// A published version of a plan, without its content.
///
/// @param version counted from 1
/// @param hash SHA-256 of the document's bytes, in hexadecimal
/// @param decided when it was decided, where that was told
/// @param published when it was published
/// @param publishedAt the same as a time in UTC
/// @param measures how many it has
/// @param indicators how many it has
/// @param how drawn up or positioned, where the plan says so
public record PublishedVersion(String body, int version, String name, String hash,
        Optional<LocalDate> decided,
        LocalDate published, String publishedAt, String reason, int measures, int indicators,
        Optional<Plan.How> how) {

    /// The name of the body whose plan it is.
    public String bodyName() {
        return Bodies.find(body).map(Body::name).orElse(body);
    }

    /// How many days passed from decision to publication.
    public OptionalLong daysToPublish() {
        return decided.map(day -> OptionalLong.of(ChronoUnit.DAYS.between(day, published)))
                .orElse(OptionalLong.empty());
    }
}
