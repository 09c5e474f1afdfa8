package jp.kanmin.document.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import jp.kanmin.document.Block;
import jp.kanmin.document.Look.Role;
import jp.kanmin.finding.UserError;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class PdfTest {

    @Test
    void running_heads_and_page_numbers_are_told_from_the_text() {
        var pdf = new MadePdf().head("青空市情報化計画");
        for (int i = 1; i <= 5; i++) {
            pdf.line("第%d章 章の名前".formatted(i), 16).wrapped("この章では、市の取組について%d番目のことを述べています。".formatted(i), 10);
            if (i < 5) {
                pdf.newPage();
            }
        }

        var document = DocumentReader.read("a.pdf", pdf.bytes());

        assertThat(document.pages()).isEqualTo(5);
        assertThat(document.blocks()).filteredOn(block -> role(block) == Role.FURNITURE)
                .extracting(Block::text)
                .hasSize(10).contains("青空市情報化計画", "- 3 -");
        assertThat(document.blocks()).filteredOn(block -> role(block) == Role.BODY).extracting(Block::text)
                .hasSize(10).contains("第3章 章の名前").noneMatch(text -> text.contains("情報化計画"));
        assertThat(document.blocks().get(2).page()).isEqualTo(2);
    }

    @Test
    void a_sentence_that_runs_over_a_page_is_one_paragraph() {
        var pdf = new MadePdf().head("青空市").at(60, 80, "この計画は市民の暮らしを便利にし、役所の仕事を軽くするために、情報の技", 10)
                .newPage().at(60, 760, "術を使うことを定めるものです。", 10).newPage().line("第1章 次", 16);

        assertThat(DocumentReader.read("a.pdf", pdf.bytes()).blocks()).extracting(Block::text)
                .contains("この計画は市民の暮らしを便利にし、役所の仕事を軽くするために、情報の技術を使うことを定めるものです。");
    }

    @Test
    void letters_written_in_disorder_are_read_from_top_to_bottom() {
        var pdf = new MadePdf();
        for (int line = 9; line >= 0; line--) {
            pdf.at(60, 700 - line * 40, "%d行目の文です。".formatted(line), 10);
        }

        assertThat(DocumentReader.read("a.pdf", pdf.bytes()).blocks()).extracting(Block::text).first()
                .isEqualTo("0行目の文です。");
    }

    @Test
    void a_scan_without_text_is_refused_with_the_offer_to_paste() {
        assertThatThrownBy(() -> DocumentReader.read("a.pdf", new MadePdf().newPage().newPage().bytes()))
                .isInstanceOf(UserError.class).hasMessageContaining("文字がありません").hasMessageContaining("貼り付けて");
    }

    @Test
    void a_locked_pdf_is_refused_in_one_line() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var pdf = Loader.loadPDF(new MadePdf().line("本文です。本文です。", 10).bytes())) {
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            pdf.save(out);
        }

        assertThatThrownBy(() -> DocumentReader.read("a.pdf", out.toByteArray()))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("パスワードで保護");
    }

    @Test
    void a_page_that_unpacks_to_far_more_than_it_is_ends_in_one_line() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new java.util.zip.DeflaterOutputStream(packed)) {
            byte[] much = new byte[1 << 20];
            java.util.Arrays.fill(much, (byte) ' ');
            for (int i = 0; i < 600; i++) {
                deflater.write(much);
            }
        }
        var content = packed.toString(java.nio.charset.StandardCharsets.ISO_8859_1);
        byte[] bomb = MadePdf.written(List.of("<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 595 842]>>",
                "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<<>>>>",
                "<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream".formatted(content.length(),
                        content)));

        assertThatThrownBy(() -> DocumentReader.read("a.pdf", bomb)).isInstanceOf(UserError.class);
    }

    private static Role role(Block block) {
        return block instanceof Block.Paragraph paragraph ? paragraph.look().role() : Role.BODY;
    }
}
