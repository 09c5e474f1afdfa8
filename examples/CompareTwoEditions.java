import jp.kanmin.finding.Language;
import jp.kanmin.measure.Crosswalk;
import jp.kanmin.measure.Editions;

/// What became of the national measures of 2017 in the list of 2019?
void main() {
    var pairs = Crosswalk.diff(Editions.GUIDE_2017, Editions.LIST_2019);
    for (var kind : Crosswalk.Kind.values()) {
        IO.println("%s %d件".formatted(kind.words().in(Language.JA),
                pairs.stream().filter(pair -> pair.kind() == kind).count()));
    }
    pairs.stream().filter(pair -> pair.kind() == Crosswalk.Kind.SUCCESSOR)
            .forEach(pair -> IO.println("%s → %s".formatted(pair.oldTitle(), pair.newTitle())));
}
