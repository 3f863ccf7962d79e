package io.seatrial.check.hint;

/** Advice for one kind of error. Adding one: a class, and a line in {@link Hints}. */
interface Hint {

    /** What to do, in a sentence or two; null where this hint has nothing to say. */
    String of(Situation situation);
}
