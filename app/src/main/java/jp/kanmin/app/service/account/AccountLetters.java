package jp.kanmin.app.service.account;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.service.post.MailText;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.finding.Words;

/// What mails about accounts say.
final class AccountLetters {

    private AccountLetters() {}

    static MailText invitation(Person person, Person by, String link) {
        return new MailText("【官民】計画づくりへのご招待", Words.of("""
                %s 様

                %sの計画をつくるシステム「官民」に、%s さんが招待しました。
                次のリンクを開いて、パスワードを決めてください。リンクは7日間、1回だけ使えます。

                %s

                心当たりのないときは、このメールを消してください。
                """.formatted(person.name(), body(person), by.name(), link), """
                %s invites you to Kanmin, where the plan of %s is written.
                Open this link and choose a password. It works once, within 7 days.

                %s

                If you did not expect this mail, please delete it.
                """.formatted(by.name(), body(person), link)));
    }

    static MailText reset(Person person, String link) {
        return new MailText("【官民】パスワードの再設定", Words.of("""
                %s 様

                パスワードを決め直すためのリンクです。2時間以内に、1回だけ使えます。

                %s

                心当たりのないときは、このメールを消してください。パスワードは変わりません。
                """.formatted(person.name(), link), """
                Open this link to choose a new password. It works once, within 2 hours.

                %s

                If you did not ask for it, please delete this mail; your password stays as it is.
                """.formatted(link)));
    }

    private static String body(Person person) {
        return Bodies.find(person.body()).map(Body::fullName).orElse(person.body());
    }
}
