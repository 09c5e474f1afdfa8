import jp.kanmin.finding.Language;
import jp.kanmin.measure.Editions;
import jp.kanmin.plan.alignment.suggest.Own;
import jp.kanmin.plan.alignment.suggest.Suggestions;

/// Which national measure may a measure of ours be for, and why?
void main() {
    var nation = Suggestions.among(Editions.newest());
    for (var title : List.of("地域情報プラットフォームの普及・推進", "町の避難所へのWi-Fiの整備", "サイバーセキュリティの強化")) {
        IO.println(title);
        var answer = nation.of(Own.titled(title));
        for (var proposal : answer.suggestions()) {
            IO.println("  %s %s（%.2f）: %s".formatted(proposal.upper().id(), proposal.upper().title(),
                    proposal.score(), proposal.reasons().getFirst().in(Language.JA)));
        }
        answer.whyNone().ifPresent(why -> IO.println("  " + why.in(Language.JA)));
    }
}
