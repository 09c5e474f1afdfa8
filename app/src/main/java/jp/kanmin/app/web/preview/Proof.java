package jp.kanmin.app.web.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jp.kanmin.app.publication.page.Pages;
import jp.kanmin.app.publication.plan.ChapterView;
import jp.kanmin.app.publication.plan.PlanView;
import jp.kanmin.app.service.Remarks;
import jp.kanmin.app.service.Remarks.Discussion;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.draft.DocumentPart;

/// A draft as it will print, cut into pieces, with every discussion at the passage it is about. A passage is found
/// again by its words, wherever they stand now.
///
/// @param pieces the chapters, then the contact
/// @param lost discussions of parts that the plan no longer has
public record Proof(List<Piece> pieces, List<Discussion> lost) {

    /// In characters; shorter words may stand anywhere by chance.
    private static final int TELLING = 10;
    private static final String CONTACT = "contact";

    public Proof {
        pieces = List.copyOf(pieces);
        lost = List.copyOf(lost);
    }

    static Proof of(PlanView view, Remarks remarks) {
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < view.chapters().size(); i++) {
            pieces.addAll(chapter(view, view.chapters().get(i), i));
        }
        pieces.addAll(Cutting.of(Pages.render("plan/contact.jte", Map.of("view", view)), List.of(), List.of(),
                Spot.whole(CONTACT, view.words().say(CONTACT), view.words().tag())));
        return placed(pieces, remarks.threads());
    }

    /// The spot that an address names, as long as its words are still there.
    Optional<Spot> find(String part, String key) {
        return spots().filter(spot -> spot.part().equals(part) && spot.key().equals(key)).findFirst();
    }

    /// How many discussions are open.
    public long open() {
        return spots().mapToLong(spot -> spot.open().size()).sum()
                + lost.stream().filter(Discussion::isOpen).count();
    }

    /// The first open discussion in the order of the page.
    public Optional<Discussion> first() {
        return spots().flatMap(spot -> spot.open().stream()).findFirst();
    }

    private Stream<Spot> spots() {
        return pieces.stream().flatMap(piece -> piece.spot().stream());
    }

    private static List<Piece> chapter(PlanView view, ChapterView chapter, int index) {
        var markup = Pages.render("plan/chapter.jte", Map.of("view", view, "chapter", chapter));
        var part = part("chapters", id(view.plan(), chapter, index));
        var texts = new ArrayList<String>();
        if (!chapter.text().isEmpty()) {
            texts.add(part);
        }
        var sheets = new ArrayList<Spot>();
        if (chapter.shows("policy")) {
            view.plan().policies().forEach(policy -> texts.add(part("policies", policy.pillar())));
        }
        if (chapter.shows("measures")) {
            for (var sheet : view.measures()) {
                var measure = part("measures", sheet.measure().id());
                Stream.of(sheet.problem(), sheet.action()).filter(text -> !text.isEmpty())
                        .forEach(_ -> texts.add(measure));
                sheets.add(Spot.whole(measure, sheet.title(), "ja"));
            }
        }
        return Cutting.of(markup, texts, sheets, Spot.whole(part, chapter.title(), chapter.lang()));
    }

    /// A chapter that the plan does not have stands under the content it shows.
    private static String id(Plan plan, ChapterView chapter, int index) {
        return index < plan.chapters().size()
                ? plan.chapters().get(index).id()
                : chapter.contents().stream().findFirst().orElse("");
    }

    /// An item of a list of the plan; the list itself where the item's id is none that a part can have.
    private static String part(String list, String id) {
        return DocumentPart.of(list + "/" + id).map(DocumentPart::path).orElse(list);
    }

    private static Proof placed(List<Piece> pieces, List<Discussion> discussions) {
        var here = new LinkedHashMap<Integer, List<Discussion>>();
        var gone = new ArrayList<Discussion>();
        var lost = new ArrayList<Discussion>();
        for (var discussion : discussions) {
            int passage = passage(pieces, discussion);
            int place = passage >= 0 ? passage : whole(pieces, discussion.part());
            if (place < 0) {
                lost.add(discussion);
            } else {
                here.computeIfAbsent(place, _ -> new ArrayList<>()).add(discussion);
            }
            if (passage < 0 && !discussion.quote().isEmpty()) {
                gone.add(discussion);
            }
        }
        var placed = new ArrayList<>(pieces);
        here.forEach((place, those) -> placed.set(place, new Piece(pieces.get(place).markup(),
                pieces.get(place).spot().map(spot -> spot.with(those, gone)))));
        return new Proof(placed, lost);
    }

    /// Where the quoted words stand: in their own part first, then anywhere.
    private static int passage(List<Piece> pieces, Discussion discussion) {
        var quote = discussion.quote();
        if (quote.isEmpty()) {
            return -1;
        }
        int own = indexOf(pieces,
                spot -> spot.part().equals(discussion.part()) && spot.quote().equals(quote));
        own = own >= 0
                ? own
                : indexOf(pieces,
                        spot -> spot.part().equals(discussion.part()) && spot.text().contains(quote));
        return own >= 0 || quote.length() < TELLING
                ? own
                : indexOf(pieces, spot -> spot.text().contains(quote));
    }

    private static int whole(List<Piece> pieces, String part) {
        var wanted = DocumentPart.of(part).map(found -> found.whole().path()).orElse(part);
        int own = indexOf(pieces, spot -> spot.isWhole() && spot.part().equals(wanted));
        return own >= 0
                ? own
                : indexOf(pieces, spot -> spot.isWhole() && spot.part().equals(hostOf(wanted)));
    }

    /// Policies are talked about as a whole at the end of their chapter.
    private static String hostOf(String part) {
        return part.startsWith("policies") ? "chapters/policy" : "";
    }

    private static int indexOf(List<Piece> pieces, Predicate<Spot> is) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).spot().filter(is).isPresent()) {
                return i;
            }
        }
        return -1;
    }
}
