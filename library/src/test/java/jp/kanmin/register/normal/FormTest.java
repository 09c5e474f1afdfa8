package jp.kanmin.register.normal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {

    @ParameterizedTest
    @CsvSource({"TIME,9:00,09:00", "TIME,24:00,24:00", "TIME,午後1時半,13:30", "TIME,０９：３０,09:30",
        "TIME,正午,12:00",
        "TIME,0.3125,07:30", "TIME,9時,09:00", "PHONE,(054)626-1139,054-626-1139",
        "PHONE,０５４－６２６－１１３９,054-626-1139",
        "PHONE,0546261139,0546261139", "PHONE,09012345678,090-1234-5678",
        "PHONE,+81-54-626-1139,054-626-1139",
        "FLAG,○,有", "FLAG,×,無", "FLAG,あり,有", "KANA,ﾊﾁｵｳｼﾞ,ハチオウジ", "KANA,さばえ,サバエ", "BODY_CODE,92011,092011",
        "CORPORATE_NUMBER,１０００-０２０-１３２０１２,1000020132012", "POSTAL_CODE,〒4250022,425-0022",
        "DATE,令和6年4月1日,2024-04-01"})
    void values_are_brought_into_one_form(Form form, String written, String expected) {
        var read = form.of(written);

        assertThat(read.form()).isEqualTo(expected);
        assertThat(read.understood()).isTrue();
        assertThat(read.written()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"TIME,午後12時", "TIME,25:00", "FLAG,△", "PHONE,代表", "CORPORATE_NUMBER,1234567890123",
        "DATE,令和6年度"})
    void what_is_not_understood_stays(Form form, String written) {
        var read = form.of(written);

        assertThat(read.understood()).isFalse();
        assertThat(read.form()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"静岡県焼津市本町2-16-32,静岡県,焼津市,本町,2-16-32,''", "静岡県焼津市駅北５丁目２－１１,静岡県,焼津市,駅北五丁目,2-11,''",
        "焼津市八楠1丁目5-19　1階,静岡県,焼津市,八楠一丁目,5-19,1階", "静岡県焼津市石津728番地2,静岡県,焼津市,石津,728-2,''",
        "綾歌郡綾川町萱原822-1,香川県,綾川町,萱原,822-1,''", "札幌市中央区南11条西10丁目1番3号,北海道,札幌市中央区,南11条西十丁目,1-3,''",
        "石川県七尾市山王町ツ３４,石川県,七尾市,山王町ツ,34,''"})
    void addresses_are_taken_apart(String written, String prefecture, String city, String town, String number,
            String building) {
        var address = Address.of(written);

        assertThat(address.prefecture()).isEqualTo(prefecture);
        assertThat(address.city()).isEqualTo(city);
        assertThat(address.town() + "|" + address.number() + "|" + address.building())
                .isEqualTo(town + "|" + number + "|" + building);
    }

    @Test
    void two_spellings_of_an_address_have_one_key() {
        assertThat(Address.of("静岡県焼津市大字本町二丁目16番32号").key()).isEqualTo(Address.of("焼津市本町２－１６－３２").key());
    }

    @Test
    void a_form_of_a_form_is_the_same() {
        var signs = "東京都府中市焼津本町一二三丁目番地号大字のーｱｶﾞァヶヵ-－‐ 　()（）0123４５:時分半午前後有無○×〒+.ABab階F郡";
        var random = new Random(20_261_121);
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder(i % 3 == 0 ? "静岡県焼津市" : "");
            for (int n = random.nextInt(12); n >= 0; n--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            for (var form : Form.values()) {
                var once = form.of(text.toString()).form();

                assertThat(form.of(once).form()).as(form + " of " + text).isEqualTo(once);
            }
        }
    }
}
