package jp.kanmin.document.read;

import static jp.kanmin.document.read.MadeDocument.heading;
import static jp.kanmin.document.read.MadeDocument.rows;
import static jp.kanmin.document.read.MadeDocument.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import jp.kanmin.document.Doubt;
import jp.kanmin.document.outline.Outline;
import jp.kanmin.document.read.gather.DocumentLimits;
import jp.kanmin.file.MadeZip;
import jp.kanmin.finding.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a file is: a document, or one clear line with the next step.
class BadDocumentsTest {

    private static final int MUTATIONS = Integer.getInteger("kanmin.mutations", 60);
    private static final MadeDocument GOOD = MadeDocument.of(text("青空市情報化計画"), heading(1, "第1章 目的"),
            text("この計画は、市民の暮らしを便利にするために定めます。"), heading(1, "第2章 施策"),
            rows("施策名|担当課", "電子申請|総務課"), text("おわりの文です。"));

    @ParameterizedTest
    @ValueSource(strings = {"plan.docx", "plan.odt", "plan.html", "plan.txt", "plan.pdf"})
    void a_mutated_or_truncated_file_gives_a_document_or_one_clear_line(String name) {
        byte[] good = GOOD.files().getOrDefault(name, new byte[0]);
        var draw = new Random(name.hashCode());
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] bad = mutated(good, draw);
            try {
                Outline.of(DocumentReader.read(name, bad));
            } catch (UserError line) {
                assertThat(line.what().en()).isNotBlank();
                assertThat(line.remedy().ja()).endsWith("。");
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("mutation %d of %s".formatted(i, name), e);
            }
        }
    }

    private static byte[] mutated(byte[] good, Random draw) {
        byte[] bad = good.clone();
        int from = draw.nextInt(bad.length);
        int length = Math.min(bad.length - from, 1 + draw.nextInt(200));
        switch (draw.nextInt(4)) {
            case 0 -> bad = Arrays.copyOf(bad, Math.max(1, from));
            case 1 -> Arrays.fill(bad, from, from + length, (byte) draw.nextInt(256));
            case 2 -> {
                bad = Arrays.copyOf(bad, bad.length + length);
                System.arraycopy(good, from, bad, from + length, good.length - from);
            }
            default -> {
                for (int i = 1 + draw.nextInt(30); i > 0; i--) {
                    bad[draw.nextInt(bad.length)] = (byte) draw.nextInt(256);
                }
            }
        }
        return bad;
    }

    @ParameterizedTest
    @CsvSource({"plan.docx,plan.pdf", "plan.odt,plan.docx", "plan.pdf,plan.docx", "plan.html,plan.txt",
        "plan.txt,plan.docx"})
    void a_wrong_extension_is_said_and_the_content_read(String name, String wrong) {
        var document = DocumentReader.read(wrong, GOOD.files().getOrDefault(name, new byte[0]));

        assertThat(document.doubts()).extracting(Doubt::kind).contains(Doubt.Kind.WRONG_EXTENSION);
        assertThat(document.text()).contains("この計画は、市民の暮らしを便利にするために定めます。");
    }

    @Test
    void entities_are_refused_and_nothing_is_fetched() {
        var document = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><document><p><r><t>&a;</t></r></p></document>";

        assertThatThrownBy(() -> DocumentReader.read("a.docx",
                MadeDocument.word("").part("word/document.xml", document).bytes()))
                .isInstanceOf(UserError.class);
        assertThatThrownBy(() -> DocumentReader.read("a.odt",
                MadeDocument.open("").part("content.xml", document).bytes())).isInstanceOf(UserError.class);
    }

    @Test
    void a_zip_that_unpacks_to_far_more_than_it_is_is_refused() {
        byte[] spaces = new byte[600 << 20];
        Arrays.fill(spaces, (byte) ' ');

        assertThatThrownBy(() -> DocumentReader.read("a.docx",
                MadeDocument.word("").part("word/document.xml", spaces).bytes()))
                .isInstanceOf(UserError.class);
    }

    @Test
    void a_document_that_is_too_long_is_refused_with_what_to_do() {
        var small = new DocumentLimits(1 << 20, 1 << 20, 100, 100, 50, 100, 100, 10);

        assertThatThrownBy(() -> DocumentReader.within(small, "a.txt",
                "長い文です。".repeat(20).getBytes(StandardCharsets.UTF_8))).isInstanceOf(UserError.class)
                .hasMessageContaining("文字が多すぎます").hasMessageContaining("別のファイルに保存");
    }

    @Test
    void locked_old_empty_and_foreign_files_end_in_one_line_each() {
        byte[] old = new byte[600];
        System.arraycopy(new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);
        var locked = MadeDocument.open("<p>x</p>").part("META-INF/manifest.xml", "<m><encryption-data/></m>");

        refused("a.doc", old, "古い形式");
        refused("a.odt", locked.bytes(), "パスワード");
        refused("a.xlsx", new MadeZip().part("xl/workbook.xml", "<x/>").bytes(), "Excel");
        refused("a.zip", new MadeZip().part("a.txt", "x").bytes(), "zip");
        refused("a.rtf", "{\\rtf1 x}".getBytes(StandardCharsets.US_ASCII), "RTF");
        refused("a.docx", new byte[0], "文字がありません");
        refused("a.png", "\u0089PNG....".getBytes(StandardCharsets.ISO_8859_1), "画像");
        refused("a.bin", new byte[]{0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3}, "読み取れない形式");
    }

    private static void refused(String name, byte[] bytes, String why) {
        assertThatThrownBy(() -> DocumentReader.read(name, bytes)).as(name).isInstanceOf(UserError.class)
                .hasMessageContaining(why);
    }
}
