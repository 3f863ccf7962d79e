package io.seatrial.check.allowance;

import io.seatrial.check.Allowances;
import io.seatrial.check.Check;
import io.seatrial.check.Finding;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.sql.Directive;
import java.util.stream.Stream;

/** An allowance, or a declaration that there is no way back, that gives no reason; it has no effect. */
final class AllowanceWithoutReason implements Check {

    private static final Rule RULE = new Rule("allowance-without-reason", Severity.WARNING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examine(Allowances allowances) {
        return allowances.remarks().stream()
                .filter(remark -> remark.directive().verb() != Directive.Verb.UNKNOWN)
                .filter(remark -> remark.directive().reason() == null)
                .map(remark -> Remarked.by(RULE, remark)
                        .says("This remark gives no reason, so it has no effect.")
                        .evidence(remark.file() + ":" + remark.directive().line() + ": "
                                + Remarked.words(remark.directive()))
                        .remedy("Write why: " + Remarked.words(remark.directive()) + " because …")
                        .finding());
    }
}
