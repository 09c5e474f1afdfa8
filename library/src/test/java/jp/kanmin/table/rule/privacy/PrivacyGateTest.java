package jp.kanmin.table.rule.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Place;
import jp.kanmin.finding.Rule;
import jp.kanmin.table.rule.SheetText;
import jp.kanmin.table.rule.profile.IndividualNumber;
import jp.kanmin.table.rule.profile.TableCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrivacyGateTest {

    static List<Rule<TableCase>> rules() {
        return PrivacyGate.RULES;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_gate_opens_for_its_good_example_and_shuts_for_its_bad_one(Rule<TableCase> rule) {
        assertThat(rule.findings(SheetText.workbook(rule.good()))).isEmpty();
        assertThat(rule.findings(SheetText.workbook(rule.bad()))).isNotEmpty();
        assertThat(rule.id()).startsWith("KD-PII-");
    }

    @Test
    void an_individual_number_has_a_check_digit() {
        assertThat(IndividualNumber.is("123456789018")).isTrue();
        assertThat(IndividualNumber.is("123456789012")).isFalse();
        assertThat(IndividualNumber.is("12345678901x")).isFalse();
    }

    @Test
    void a_hidden_list_of_people_is_named_with_its_sheet_and_shuts_the_gate() {
        var findings = PrivacyGate.findings(SheetText.workbook("""
                施設名,電話番号
                図書館,0778-12-3456
                @hidden-sheet 名簿
                氏名,生年月日,電話
                山田太郎,1960-05-01,090-1234-5678
                佐藤花子,1971-11-23,090-1234-5679"""));

        assertThat(findings).extracting(Finding::rule).contains("KD-PII-SHEET", "KD-PII-BIRTH",
                "KD-PII-PHONE");
        assertThat(findings).extracting(Finding::place).contains(new Place.Range("名簿", "A1:C3"));
        assertThat(PrivacyGate.lets(findings)).isFalse();
    }

    @Test
    void an_office_as_the_author_is_no_person() {
        assertThat(PrivacyGate.findings(SheetText.workbook("名称,定員\n図書館,120\n@property creator 新潟県")))
                .isEmpty();
    }

    @Test
    void lists_of_facilities_keep_their_numbers_and_addresses() {
        var findings = PrivacyGate.findings(SheetText.list("""
                施設名,住所,電話番号,メール,法人番号
                中央図書館,本町1-1,0778-12-3456,lib@city.example.lg.jp,1000020182079
                みどり園,東町2-2,090-1234-5678,midori@example.jp,2000020182079"""));

        assertThat(findings).isEmpty();
        assertThat(PrivacyGate.lets(findings)).isTrue();
    }
}
