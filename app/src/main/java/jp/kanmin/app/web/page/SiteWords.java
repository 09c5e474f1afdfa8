package jp.kanmin.app.web.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.finding.Language;

/// The words of all pages of the server, a bundle for each folder of pages.
public final class SiteWords {

    private static final List<String> BUNDLES = List.of(
            "jp.kanmin.app.web.account.messages",
            "jp.kanmin.app.web.office.messages",
            "jp.kanmin.app.web.publish.messages",
            "jp.kanmin.app.web.search.messages",
            "jp.kanmin.app.web.preview.messages",
            "jp.kanmin.app.web.start.messages",
            "jp.kanmin.app.web.help.messages",
            "jp.kanmin.app.web.overview.messages",
            "jp.kanmin.app.web.people.messages",
            "jp.kanmin.app.web.choose.messages",
            "jp.kanmin.app.web.kpi.messages",
            "jp.kanmin.app.web.measure.messages",
            "jp.kanmin.app.web.road.messages",
            "jp.kanmin.app.web.operation.messages",
            "jp.kanmin.app.web.table.messages",
            "jp.kanmin.app.web.existing.messages",
            "jp.kanmin.app.web.revision.messages",
            "jp.kanmin.app.web.comment.messages",
            "jp.kanmin.app.web.consultation.messages",
            "jp.kanmin.app.web.alignment.messages",
            "jp.kanmin.app.web.joint.messages",
            "jp.kanmin.app.web.report.messages",
            "jp.kanmin.app.web.workbook.messages",
            "jp.kanmin.app.web.progress.messages",
            "jp.kanmin.app.web.board.messages",
            "jp.kanmin.app.web.budget.messages",
            "jp.kanmin.app.web.evidence.messages",
            "jp.kanmin.app.web.ordinance.messages",
            "jp.kanmin.app.web.campaign.messages",
            "jp.kanmin.app.web.survey.messages",
            "jp.kanmin.app.web.yearly.messages",
            "jp.kanmin.app.web.advice.messages",

            "jp.kanmin.app.web.adoption.messages",
            "jp.kanmin.app.web.officework.messages");

    private static final Map<Language, PageWords> WORDS = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) {
            WORDS.put(language, PageWords.in(language, BUNDLES));
        }
    }

    private SiteWords() {}

    public static PageWords in(Language language) {
        return Objects.requireNonNull(WORDS.get(language));
    }
}
