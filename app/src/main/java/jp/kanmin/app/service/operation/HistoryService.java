package jp.kanmin.app.service.operation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.plan.draft.DocumentPart;
import jp.kanmin.plan.draft.Section;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who did what to a body, from the record of changes.
@Service
@Transactional(readOnly = true)
public class HistoryService {

    /// Lines of one page.
    public static final int PAGE = 50;

    /// Lines read at once while some are passed over.
    private static final int READ = 500;

    private static final String SAVED = "plan.save";

    private final AuditStore audit;
    private final PersonStore people;

    HistoryService(AuditStore audit, PersonStore people) {
        this.audit = audit;
        this.people = people;
    }

    /// One line, with the name of who did it.
    ///
    /// @param name empty for the server itself and for somebody who did not sign in
    /// @param section what part of the plan it concerns; empty for another thing
    public record Line(AuditEvent event, String name, Optional<Section> section) {}

    /// Some lines, the newest first.
    ///
    /// @param older where the next page begins; empty at the end
    public record Lines(List<Line> lines, Optional<Long> older) {}

    /// Lines about a body.
    ///
    /// @param person only of somebody with this id; empty for everybody
    /// @param section only what concerns this part of the plan
    /// @param before only lines before this one
    public Lines lines(Person who, String body, String person, Optional<Section> section, long before) {
        NotAllowed.unless(Rights.mayRead(who, body) || Rights.mayAdminister(who, body));
        var names = new HashMap<String, String>();
        var found = new ArrayList<Line>();
        long next = before;
        while (found.size() <= PAGE) {
            var read = audit.before(body, person, next, READ);
            for (var event : read) {
                var line = line(event, names);
                if (section.isEmpty() || section.equals(line.section())) {
                    found.add(line);
                }
            }
            if (read.size() < READ) {
                break;
            }
            next = read.getLast().number();
        }
        boolean isMore = found.size() > PAGE;
        var page = isMore ? found.subList(0, PAGE) : found;
        return new Lines(List.copyOf(page),
                isMore ? Optional.of(page.getLast().event().number()) : Optional.empty());
    }

    /// Every line about a body, the newest first.
    public List<Line> all(Person who, String body) {
        NotAllowed.unless(Rights.mayAdminister(who, body));
        var names = new HashMap<String, String>();
        return audit.newest(body, Integer.MAX_VALUE).stream().map(event -> line(event, names)).toList();
    }

    /// The people of a body, for the choice of one.
    public List<Person> people(Person who, String body) {
        NotAllowed.unless(Rights.mayRead(who, body) || Rights.mayAdminister(who, body));
        return people.of(body);
    }

    private Line line(AuditEvent event, Map<String, String> names) {
        var name = names.computeIfAbsent(event.person(),
                id -> id.isEmpty() ? "" : people.find(id).map(Person::name).orElse(""));
        var section = event.action().equals(SAVED) && !event.object().isEmpty()
                ? Optional.of(Section.of(new DocumentPart(event.object())))
                : Section.of(event.object());
        return new Line(event, name, section);
    }
}
