package io.seatrial.data.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.recording.Observation.Damage;
import org.junit.jupiter.api.Test;

/** What became of a value is named where the two texts prove it, and nowhere else. */
class DamagesTest {

    @Test
    void namesWhatIsProved() {
        assertThat(between("a", null)).isEqualTo(Damage.SET_TO_NULL);
        assertThat(between(null, "a")).isEqualTo(Damage.FILLED_IN);
        assertThat(between("seatrial", "sea")).isEqualTo(Damage.TRUNCATED);
        assertThat(between(" sea ", "sea")).isEqualTo(Damage.TRIMMED);
        assertThat(between("Sea", "SEA")).isEqualTo(Damage.CASE_CHANGED);
        assertThat(between("12.55", "12.6")).isEqualTo(Damage.ROUNDED);
        assertThat(between("12.55", "12")).isEqualTo(Damage.ROUNDED);
        assertThat(between("-2.5", "-3")).isEqualTo(Damage.ROUNDED);
    }

    @Test
    void namesWhatBecameOfNumbersTimesAndCharacters() {
        assertThat(between("1.0", "1.00")).isEqualTo(Damage.SCALE_CHANGED);
        assertThat(between("1500000", "1.5e+06")).isEqualTo(Damage.SCALE_CHANGED);
        assertThat(between("2020-01-01 10:00:00", "2020-01-01 11:30:00")).isEqualTo(Damage.ZONE_SHIFTED);
        assertThat(between("2020-01-01 23:00:00+00", "2020-01-02 10:00:00+00")).isEqualTo(Damage.ZONE_SHIFTED);
        assertThat(between("2020-01-01 10:00:00.6", "2020-01-01 10:00:01")).isEqualTo(Damage.ROUNDED);
        assertThat(between("Zo\u00eb", "Zo\u00c3\u00ab")).isEqualTo(Damage.RE_ENCODED);
        assertThat(between("Zo\u00c3\u00ab", "Zo\u00eb")).isEqualTo(Damage.RE_ENCODED);
        assertThat(between("Zoe\u0308", "Zo\u00eb")).isEqualTo(Damage.RE_ENCODED);
        assertThat(between("sea", "\\x736561")).isEqualTo(Damage.RE_ENCODED);
        assertThat(between("sea", "the sea trial")).isEqualTo(Damage.EXTENDED);
        assertThat(Damages.between(null, "new", "new")).isEqualTo(Damage.DEFAULT_FILLED_IN);
    }

    @Test
    void saysNoMoreThanItKnows() {
        assertThat(between("12.55", "13.55")).isEqualTo(Damage.CHANGED);
        assertThat(between("sea", " sea")).isEqualTo(Damage.CHANGED);
        assertThat(between("sea", "")).isEqualTo(Damage.CHANGED);
        assertThat(between("sea", "trial")).isEqualTo(Damage.CHANGED);
        assertThat(between("123", "51234")).isEqualTo(Damage.CHANGED);
        assertThat(between("a", "sea")).isEqualTo(Damage.CHANGED);
        assertThat(between("2020-01-01 10:00:00", "2020-01-01 10:07:00")).isEqualTo(Damage.CHANGED);
        assertThat(between("2020-01-01 10:00:00", "2020-01-03 10:00:00")).isEqualTo(Damage.CHANGED);
    }

    private static Damage between(String before, String after) {
        return Damages.between(before, after, null);
    }
}
