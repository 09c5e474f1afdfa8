package jp.kanmin.app.service.comment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.PlainText;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.CommentStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Public comment on a plan: the notice, the opinions that came, the answers, the result. Names are never published;
/// that nobody said anything is a result too.
@Service
@Transactional(readOnly = true)
public class CommentService {

    /// How an opinion may have come.
    public static final List<String> WAYS = List.of("form", "mail", "fax", "paper", "meeting");

    private static final int LONGEST = 20_000;
    private static final int LONGEST_TITLE = 200;
    private static final int MOST = 2_000;

    private final CommentStore comments;
    private final AuditStore audit;
    private final Clock clock;

    CommentService(CommentStore comments, AuditStore audit, Clock clock) {
        this.comments = comments;
        this.audit = audit;
        this.clock = clock;
    }

    /// What a notice says.
    ///
    /// @param ways how and where to send an opinion
    /// @param until the last day
    /// @param form whether opinions come by a form of ours
    public record Notice(String title, String about, String ways, LocalDate from, LocalDate until,
            OpinionForm form) {

        public Notice {
            title = PlainText.of(title);
            about = PlainText.of(about);
            ways = PlainText.of(ways);
        }
    }

    /// What the body does with an opinion.
    ///
    /// @param place what was changed because of it; must be said where it was reflected
    public record Answer(Category category, String answer, String place) {

        public Answer {
            answer = PlainText.of(answer);
            place = PlainText.of(place);
        }
    }

    /// All of a body for its people, the newest first.
    public List<PublicComment> of(Person who, String body) {
        NotAllowed.unless(Rights.mayRead(who, body));
        return comments.of(body).stream().map(this::whole).toList();
    }

    public Optional<PublicComment> find(Person who, String body, int number) {
        NotAllowed.unless(Rights.mayRead(who, body));
        return comments.find(body, number).map(this::whole);
    }

    /// All of a body for everybody: notices from their first day on, opinions from the result on.
    public List<PublicComment> shown(String body) {
        return comments.of(body).stream().map(this::forEverybody).flatMap(Optional::stream).toList();
    }

    public Optional<PublicComment> shown(String body, int number) {
        return comments.find(body, number).flatMap(this::forEverybody);
    }

    private Optional<PublicComment> forEverybody(CommentStore.Comment comment) {
        var all = comment.resultAt().isEmpty() ? PublicComment.of(comment, List.of()) : whole(comment);
        return Optional.of(all).filter(one -> one.on(today()) != PublicComment.State.AHEAD);
    }

    private PublicComment whole(CommentStore.Comment comment) {
        return PublicComment.of(comment, comments.opinions(comment.body(), comment.number()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Announces a public comment.
    ///
    /// @throws UserError when something is missing or the last day lies before the first
    @Transactional
    public int open(Person who, String body, Notice notice) {
        NotAllowed.unless(Rights.mayLead(who, body));
        must(!notice.title.isBlank() && notice.title.length() <= LONGEST_TITLE, "題名を書いてください。",
                "Please give it a title.");
        must(!notice.about.isBlank() && notice.about.length() <= LONGEST, "何について意見を募るかを書いてください。",
                "Please say what you ask about.");
        must(!notice.ways.isBlank() && notice.ways.length() <= LONGEST, "意見の送り先と送り方を書いてください。",
                "Please say how and where opinions are sent.");
        must(!notice.until.isBefore(notice.from), "終わりの日を、始まりの日より後にしてください。",
                "Let the last day lie after the first.");
        int number = comments.next(body);
        var at = Times.text(clock.instant());
        comments.add(new CommentStore.Comment(body, number, notice.title, notice.about, notice.ways,
                notice.from.toString(), notice.until.toString(), "", "", at, who.id(),
                notice.form.code()));
        audit.append(AuditStore.Told.of(at, who, body, "comment.open", Integer.toString(number), "",
                AuditEvent.sha256(notice.about)));
        return number;
    }

    /// Takes an opinion in. It may have been posted on the last day and come later.
    ///
    /// @throws UserError when it is empty, or the result is out
    @Transactional
    public void take(Person who, String body, int number, LocalDate received, String way, String passage,
            String words) {
        NotAllowed.unless(Rights.mayLead(who, body));
        var comment = mustBeOpen(body, number);
        var said = PlainText.of(words);
        must(!said.isEmpty() && said.length() <= LONGEST, "意見の内容を書いてください。", "Please write the opinion.");
        must(comment.opinions().size() < MOST, "意見が多すぎて、これ以上入れられません。", "There are too many opinions.");
        var at = Times.text(clock.instant());
        int opinion = comment.opinions().size() + 1;
        comments.add(new CommentStore.Opinion(body, number, opinion, received.toString(),
                Set.copyOf(WAYS).contains(way) ? way : "form", PlainText.of(passage), said, "", "", "",
                at, who.id()));
        audit.append(AuditStore.Told.of(at, who, body, "comment.take", number + "-" + opinion, "",
                AuditEvent.sha256(said)));
    }

    /// Writes down what the body answers.
    ///
    /// @throws UserError when there is no such opinion, the result is out, or what was changed is not said
    @Transactional
    public void answer(Person who, String body, int number, int opinion, Answer answer) {
        NotAllowed.unless(Rights.mayLead(who, body));
        var comment = mustBeOpen(body, number);
        must(comment.opinions().stream().anyMatch(one -> one.number() == opinion),
                "この意見はありません。一覧から選び直してください。",
                "There is no such opinion. Please choose again.");
        must(!answer.answer.isBlank() && answer.answer.length() <= LONGEST, "団体の考え方を書いてください。",
                "Please write what the body answers.");
        must(answer.category != Category.REFLECTED || !answer.place.isBlank(), "反映したときは、計画のどこを変えたかを書いてください。",
                "Where it was reflected, please say what was changed.");
        comments.answer(
                new CommentStore.Opinion(body, number, opinion, "", "", "", "", answer.category.code(),
                        answer.answer, answer.place, "", ""));
        audit.append(AuditStore.Told.of(Times.text(clock.instant()), who, body, "comment.answer",
                number + "-" + opinion, "", AuditEvent.sha256(answer.category.code() + answer.answer)));
    }

    /// Takes out of an opinion what tells who it was, before it is published. What stood there is gone; that it was
    /// changed is on record.
    ///
    /// @throws UserError when there is no such opinion, nothing is left, or the result is out
    @Transactional
    public void mend(Person who, String body, int number, int opinion, String words) {
        NotAllowed.unless(Rights.mayLead(who, body));
        var was = mustBeOpen(body, number).opinions().stream().filter(one -> one.number() == opinion)
                .findFirst();
        var said = PlainText.of(words);
        must(was.isPresent(), "この意見はありません。一覧から選び直してください。",
                "There is no such opinion. Please choose again.");
        must(!said.isEmpty() && said.length() <= LONGEST, "意見の内容を書いてください。", "Please write the opinion.");
        comments.mend(body, number, opinion, said);
        audit.append(AuditStore.Told.of(Times.text(clock.instant()), who, body, "comment.mend",
                number + "-" + opinion, AuditEvent.sha256(was.orElseThrow().words()),
                AuditEvent.sha256(said)));
    }

    /// Publishes the result; nothing of it changes afterwards.
    ///
    /// @param words what the body says at the end; may be empty
    /// @throws UserError before the last day is over, or while an opinion has no answer
    @Transactional
    public void conclude(Person who, String body, int number, String words) {
        NotAllowed.unless(Rights.mayLead(who, body));
        var comment = mustBeOpen(body, number);
        must(today().isAfter(comment.until()), "募集の期間が終わってから、結果を公表してください。",
                "Please publish the result after the last day.");
        long open = comment.opinions().stream().filter(one -> !one.isAnswered()).count();
        must(open == 0, "まだ答えていない意見が%d件あります。先に答えてください。".formatted(open),
                "%d opinions have no answer yet. Please answer them first.".formatted(open));
        must(words.length() <= LONGEST, "結果の文章が長すぎます。", "The words of the result are too long.");
        var at = Times.text(clock.instant());
        if (comments.conclude(body, number, PlainText.of(words), at)) {
            audit.append(AuditStore.Told.of(at, who, body, "comment.conclude", Integer.toString(number), "",
                    AuditEvent.sha256(words)));
        }
    }

    private PublicComment mustBeOpen(String body, int number) {
        comments.lock(body, number);
        var comment = comments.find(body, number).map(this::whole);
        must(comment.isPresent(), "このパブリックコメントはありません。一覧から選び直してください。",
                "There is no such public comment. Please choose again.");
        must(!comment.orElseThrow().isConcluded(), "結果を公表したので、変えられません。",
                "The result is published; nothing can be changed.");
        return comment.orElseThrow();
    }

    private static void must(boolean is, String ja, String en) {
        UserError.unless(is, Words.of(ja, en));
    }
}
