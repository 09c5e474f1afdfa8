package jp.kanmin.json;

import java.io.Serial;

import jp.kanmin.finding.Place;
import jp.kanmin.finding.Words;

/// A file that is not what it should be. Whoever reads files turns it into one fatal finding.
public final class Unreadable extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Words what;
    private final transient Words remedy;
    private final transient Place place;

    public Unreadable(Place place, Words what, Words remedy) {
        super(what.en());
        this.what = what;
        this.remedy = remedy;
        this.place = place;
    }

    public Words what() {
        return what;
    }

    public Words remedy() {
        return remedy;
    }

    public Place place() {
        return place;
    }
}
