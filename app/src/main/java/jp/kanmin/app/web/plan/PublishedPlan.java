package jp.kanmin.app.web.plan;

import java.nio.file.Path;
import java.util.Optional;

import jp.kanmin.app.publication.PlanPublication;
import jp.kanmin.app.publication.Publication;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.body.Bodies;
import jp.kanmin.finding.Language;
import jp.kanmin.finding.UserError;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.PlanFile;

/// A plan that the server shows, with its files made once.
public record PublishedPlan(Plan plan, Publication publication) {

    /// Makes the files of a plan.
    ///
    /// @param source the file it was read from, for the pictures beside it
    /// @throws UserError when the plan names no body or has no contact
    public static PublishedPlan of(PlanFile file, Optional<Path> source) {
        var context = new PublicationContext(Language.JA, source, Optional.empty());
        return new PublishedPlan(file.plan(), PlanPublication.of(file, context));
    }

    public String bodyName() {
        return Bodies.find(plan.body()).map(body -> body.name()).orElse(plan.body());
    }

    /// A file of the publication, such as `plan.json` or a picture.
    public Optional<byte[]> find(String file) {
        return Optional.ofNullable(publication.files().get(file));
    }
}
