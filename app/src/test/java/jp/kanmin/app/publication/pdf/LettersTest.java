package jp.kanmin.app.publication.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {

    @Test
    void rare_letters_are_drawn_as_they_are() {
        assertDrawn("𠮷野、髙橋、﨑、①、㎡、～", "𠮷野、髙橋、﨑、①、㎡、～");
    }

    @Test
    void selectors_of_shapes_are_left_out_and_not_called_missing() {
        assertDrawn("葛\uDB40\uDD00城、辻\uDB40\uDD01、神\uFE00、☆\uFE0F", "葛城、辻、神、☆");
    }

    @Test
    void controls_and_directions_draw_nothing() {
        assertDrawn("a\u0000\u0007\u200B\u200D\u202E\u2066\uFEFF\u00ADb", "ab");
    }

    @Test
    void letters_in_two_parts_are_joined_and_compatible_forms_stand_for_others() {
        assertDrawn("か\u3099 e\u0301 𝐀", "が é A");
    }

    @Test
    void what_no_face_has_is_one_sign_each_and_is_told_once() {
        var letters = new Letters(Faces.shared());

        assertThat(letters.drawn("a😀b👨\u200D👩\u200D👧c😀 한글 \uE000 \uFFFD \uD83D."))
                .isEqualTo("a〓b〓c〓 〓〓 〓 〓 〓.");
        assertThat(letters.missing()).containsExactly("U+1F600", "U+1F468 U+200D U+1F469 U+200D U+1F467",
                "U+D55C",
                "U+AE00", "U+E000", "U+FFFD", "U+D83D");
    }

    @Test
    void every_character_of_unicode_is_drawn_replaced_or_left_out() {
        var faces = Faces.shared();
        var letters = new Letters(faces);
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            int at = c;
            assertThat(letters.drawn(Character.toString(c)).codePoints()
                    .allMatch(drawn -> drawn == '\n' || drawn == '\t' || faces.draw(drawn))).as("U+%04X", at)
                    .isTrue();
        }
    }

    private static void assertDrawn(String text, String drawn) {
        var letters = new Letters(Faces.shared());

        assertThat(letters.drawn(text)).isEqualTo(drawn);
        assertThat(letters.missing()).isEmpty();
    }
}
