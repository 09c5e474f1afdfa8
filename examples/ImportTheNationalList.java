import jp.kanmin.finding.Language;
import jp.kanmin.measure.list.MeasureListImporter;

/// How do I read the official list of national measures, as damaged as its text is?
///
/// What was wrong is noted beside each measure, and as findings; what cannot be known stays unknown.
void main(String[] args) throws IOException {
    var file = Path.of(args.length == 0 ? "examples/data/national-list.txt" : args[0]);
    var list = MeasureListImporter.read(Files.readAllBytes(file));
    for (var measure : list.measures()) {
        IO.println("%s %s".formatted(measure.code(), measure.title()));
        IO.println("  柱: %s  掲載時期: %s  府省庁: %s".formatted(measure.pillarCode().shortName().in(Language.JA),
                measure.listingTime(),
                measure.ministries().stream().map(ministry -> ministry.name()).toList()));
        measure.damage().forEach(damage -> IO.println("  注意: " + damage));
    }
    IO.println("施策 %d件".formatted(list.measures().size()));
}
