package io.seatrial.data.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.recording.Observation.Damage;
import org.junit.jupiter.api.Test;

/** What became of a value is named where the two texts prove it, and nowhere else. */
class DamagesTest {

    @Test
    void namesWhatIsProved() {
        assertThat(Damages.between("a", null)).isEqualTo(Damage.SET_TO_NULL);
        assertThat(Damages.between(null, "a")).isEqualTo(Damage.FILLED_IN);
        assertThat(Damages.between("seatrial", "sea")).isEqualTo(Damage.TRUNCATED);
        assertThat(Damages.between(" sea ", "sea")).isEqualTo(Damage.TRIMMED);
        assertThat(Damages.between("Sea", "SEA")).isEqualTo(Damage.CASE_CHANGED);
        assertThat(Damages.between("12.55", "12.6")).isEqualTo(Damage.ROUNDED);
        assertThat(Damages.between("12.55", "12")).isEqualTo(Damage.ROUNDED);
        assertThat(Damages.between("-2.5", "-3")).isEqualTo(Damage.ROUNDED);
    }

    @Test
    void saysNoMoreThanItKnows() {
        assertThat(Damages.between("12.55", "13.55")).isEqualTo(Damage.CHANGED);
        assertThat(Damages.between("sea", " sea")).isEqualTo(Damage.CHANGED);
        assertThat(Damages.between("sea", "")).isEqualTo(Damage.CHANGED);
        assertThat(Damages.between("sea", "trial")).isEqualTo(Damage.CHANGED);
        assertThat(Damages.between("1.0", "1.00")).isEqualTo(Damage.CHANGED);
    }
}
