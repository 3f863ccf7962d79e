package io.seatrial.reports.html;

import java.util.List;

/**
 * One migration as the page shows it.
 *
 * @param anchor unique on the page, made by us
 * @param state a style name: {@code fine}, {@code note}, {@code warning}, {@code error} or {@code unseen}
 * @param stateWords the state in words
 * @param took the time its first up took, or empty
 * @param changes what it is about: the change of its first up that was looked at
 * @param data what became of rows and values on each leg; empty where none met rows
 */
public record Card(
        String anchor,
        String version,
        String name,
        String file,
        String state,
        String stateWords,
        String took,
        List<ChangeView> changes,
        List<DataView> data,
        List<StepView> steps,
        List<FindingView> findings) {}
