package io.seatrial.check.allowance;

import io.seatrial.check.Allowances;
import io.seatrial.check.Check;
import io.seatrial.check.Finding;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.sql.Directive;
import java.util.stream.Stream;

/** A comment that speaks to Seatrial in words it does not know, so that a slip of the pen is not overlooked. */
final class UnknownRemark implements Check {

    private static final Rule RULE = new Rule("unknown-remark", Severity.WARNING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examine(Allowances allowances) {
        return allowances.remarks().stream()
                .filter(remark -> remark.directive().verb() == Directive.Verb.UNKNOWN)
                .map(remark -> Remarked.by(RULE, remark)
                        .says("This remark means nothing to Seatrial, so it has no effect.")
                        .evidence(remark.file() + ":" + remark.directive().line() + ": "
                                + Remarked.words(remark.directive()))
                        .remedy("Write `-- seatrial: allow CHECK because …` or `-- seatrial: irreversible because …`.")
                        .finding());
    }
}
