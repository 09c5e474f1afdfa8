package jp.kanmin.app.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.app.store.RemarkStore;
import jp.kanmin.app.store.RemarkStore.Remark;
import jp.kanmin.app.store.TaskStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.plan.draft.DocumentPart;
import jp.kanmin.plan.draft.Section;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Saying something about a passage of a draft, answering, settling.
@Service
@Transactional(readOnly = true)
public class RemarkService {

    /// In characters.
    public static final int LONGEST = 2000;
    /// In characters; a longer passage is quoted by its beginning.
    public static final int LONGEST_QUOTE = 400;

    private static final Pattern KEY = Pattern.compile("[0-9a-f-]{36}");

    private final RemarkStore remarks;
    private final TaskStore tasks;
    private final PersonStore people;
    private final AuditStore audit;
    private final Clock clock;

    RemarkService(RemarkStore remarks, TaskStore tasks, PersonStore people, AuditStore audit, Clock clock) {
        this.remarks = remarks;
        this.tasks = tasks;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// The piece of work that a part belongs to, for a part that may not be one any more.
    static String taskOf(String part) {
        return DocumentPart.of(part).map(Section::taskOf).orElse("");
    }

    /// What was said of the draft of a body.
    public Remarks of(Person who, String body) {
        NotAllowed.unless(Rights.mayRead(who, body));
        var all = remarks.of(body);
        var answers = all.stream().filter(remark -> !remark.answerTo().isEmpty())
                .collect(Collectors.groupingBy(Remark::answerTo));
        return new Remarks(all.stream().filter(remark -> remark.answerTo().isEmpty())
                .map(remark -> thread(who, remark, answers.getOrDefault(remark.id(), List.of()))).toList());
    }

    /// Says something of a passage.
    ///
    /// @param key made with the form, 36 letters and digits; the same key again adds nothing
    /// @param quote the passage; empty for the whole part
    @Transactional
    public void say(Person who, String body, String key, DocumentPart part, String quote, String text) {
        NotAllowed.unless(Rights.mayComment(who, body));
        var passage = quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) : quote;
        add(who, new Remark(checked(key), body, part.path(), passage, checkedText(text), who.id(),
                Times.text(clock.instant()), "", "", ""));
    }

    /// Answers a remark; the thread stays as open or settled as it is.
    ///
    /// @param first the id of the thread
    @Transactional
    public void answer(Person who, String body, String key, String first, String text) {
        NotAllowed.unless(Rights.mayComment(who, body));
        var thread = mustFind(body, first);
        add(who, new Remark(checked(key), body, thread.part(), thread.quote(), checkedText(text), who.id(),
                Times.text(clock.instant()), thread.id(), "", ""));
    }

    /// Settles a thread.
    @Transactional
    public void close(Person who, String body, String id) {
        settle(who, body, id, true);
    }

    /// Opens a settled thread again.
    @Transactional
    public void reopen(Person who, String body, String id) {
        settle(who, body, id, false);
    }

    private void settle(Person who, String body, String id, boolean isClosed) {
        NotAllowed.unless(Rights.mayComment(who, body));
        var thread = mustFind(body, id);
        NotAllowed.unless(maySettle(who, thread));
        if (thread.closedAt().isEmpty() != isClosed) {
            return;
        }
        var at = Times.text(clock.instant());
        remarks.close(id, isClosed ? at : "", isClosed ? who.id() : "");
        audit.append(
                AuditStore.Told.of(at, who, body, isClosed ? "remark.close" : "remark.reopen", id, "", ""));
    }

    /// Who said it, who writes the part, and who approves.
    private boolean maySettle(Person who, Remark thread) {
        var owner = tasks.find(thread.body(), taskOf(thread.part())).map(TaskStore.Task::department)
                .orElse("");
        return thread.person().equals(who.id()) || Rights.mayWrite(who, thread.body(), owner)
                || Rights.mayApprove(who, thread.body());
    }

    private void add(Person who, Remark remark) {
        if (remarks.add(remark)) {
            audit.append(AuditStore.Told.of(remark.at(), who, remark.body(), "remark.add", remark.id(), "",
                    AuditEvent.sha256(remark.text())));
        }
    }

    /// The first of a thread of this body.
    private Remark mustFind(String body, String id) {
        return remarks.find(id).filter(found -> found.body().equals(body) && found.answerTo().isEmpty())
                .orElseThrow(() -> new UserError(Words.of("このコメントはありません。", "There is no such comment."),
                        Words.of("プレビューから選び直してください。", "Please choose again in the preview.")));
    }

    private static String checked(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new UserError(Words.of("コメントを受け付けられませんでした。", "The comment could not be taken."),
                    Words.of("プレビューからもう一度開いてください。", "Please open the form again from the preview."));
        }
        return key;
    }

    private static String checkedText(String text) {
        var said = text.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            throw new UserError(
                    Words.of("コメントがないか、長すぎます。", "There is no comment, or it is too long."),
                    Words.of("%d字以内で書いてください。".formatted(LONGEST),
                            "Please write up to %d characters.".formatted(LONGEST)));
        }
        return said;
    }

    private Remarks.Discussion thread(Person who, Remark first, List<Remark> answers) {
        return new Remarks.Discussion(first.id(), first.part(), first.quote(), said(first),
                answers.stream().map(this::said).toList(), first.closedAt().isEmpty(),
                Optional.of(first.closedBy()).filter(id -> !id.isEmpty()).map(this::name).orElse(""),
                maySettle(who, first));
    }

    private Remarks.Said said(Remark remark) {
        return new Remarks.Said(remark.id(), name(remark.person()),
                LocalDate.ofInstant(Times.time(remark.at()), clock.getZone()), remark.text());
    }

    private String name(String person) {
        return people.find(person).map(Person::name).orElse("");
    }
}
