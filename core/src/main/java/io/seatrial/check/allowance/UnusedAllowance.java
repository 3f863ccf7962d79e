package io.seatrial.check.allowance;

import io.seatrial.check.Allowance;
import io.seatrial.check.Allowances;
import io.seatrial.check.Check;
import io.seatrial.check.Finding;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import java.util.stream.Stream;

/** An allowance that nothing needs any more. */
final class UnusedAllowance implements Check {

    private static final Rule RULE = new Rule("unused-allowance", Severity.NOTE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examine(Allowances allowances) {
        return allowances.unused().stream().map(UnusedAllowance::finding);
    }

    private static Finding finding(Allowance allowance) {
        return Remarked.by(RULE, allowance)
                .says("Nothing needs this allowance: " + allowance.check() + " was not found here.")
                .evidence(allowance.file() + (allowance.line() > 0 ? ":" + allowance.line() : "") + ": allow "
                        + allowance.check() + " because " + allowance.because())
                .remedy("Take it out, or the next defect of this kind will go unnoticed.")
                .finding();
    }
}
