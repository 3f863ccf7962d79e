package io.seatrial.data.compare;

import io.seatrial.database.SliceQuestions.Rows;
import io.seatrial.database.SliceQuestions.Slice;
import java.math.BigInteger;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the slices of a table that hold the differing rows: cut into pieces, of which those that differ are cut again. */
final class Narrowing {

    private static final int PIECES = 4096;
    /** So few rows are read rather than cut. */
    private static final int FEW = 2000;

    private static final int LEVELS = 4;
    /** More slices than this are not cut any further. */
    private static final int MANY = 200;

    private final Both sides;
    private final Rows inA;
    private final Rows inB;
    private long rows;

    Narrowing(Both sides, Rows inA, Rows inB, long rows) {
        this.sides = sides;
        this.inA = inA;
        this.inB = inB;
        this.rows = rows;
    }

    /** The slices, in their order; none touches the next one. */
    List<Slice> slices() throws SQLException {
        List<Slice> differing = List.of(Slice.ALL);
        for (int level = 0; level < LEVELS && rows > FEW && differing.size() <= MANY; level++) {
            long before = rows;
            differing = narrowed(differing);
            if (rows > before / 2) {
                break;
            }
        }
        return differing;
    }

    /** How many rows the slices hold on one side. */
    long rows() {
        return rows;
    }

    private List<Slice> narrowed(List<Slice> slices) throws SQLException {
        Cuts cuts = new Cuts();
        for (Slice slice : slices) {
            cuts.slice(slice, inner(slice, Math.max(2, PIECES / slices.size()), rows / slices.size()));
        }
        if (cuts.bounds.isEmpty()) {
            return slices;
        }
        Both.Answers<Map<Integer, String[]>> pieces =
                sides.ask(side -> pieces(side, inA, cuts.bounds), side -> pieces(side, inB, cuts.bounds));
        return cuts.differing(pieces.a(), pieces.b());
    }

    private static Map<Integer, String[]> pieces(Side side, Rows rows, List<String> bounds) throws SQLException {
        Map<Integer, String[]> pieces = new HashMap<>();
        for (String[] row : side.ask(side.questions().pieces(rows, bounds))) {
            pieces.put(Integer.valueOf(row[0]), row);
        }
        return pieces;
    }

    /** Where to cut a slice. */
    private List<String> inner(Slice slice, int pieces, long held) throws SQLException {
        if (inA.hashed()) {
            return spread(slice, pieces);
        }
        long every = Math.max(FEW / 4, held / pieces);
        List<String> bounds = new ArrayList<>();
        Both.Answers<List<String[]>> positions = sides.ask(
                side -> side.ask(side.questions().positions(inA, slice, every)),
                side -> side.ask(side.questions().positions(inB, slice, every)));
        List<String[]> more = positions.a().size() >= positions.b().size() ? positions.a() : positions.b();
        more.forEach(row -> bounds.add(row[0]));
        return bounds;
    }

    private static List<String> spread(Slice slice, int pieces) {
        BigInteger from = slice.from() == null ? BigInteger.valueOf(Long.MIN_VALUE) : new BigInteger(slice.from());
        BigInteger to = slice.to() == null ? BigInteger.valueOf(Long.MAX_VALUE) : new BigInteger(slice.to());
        List<String> bounds = new ArrayList<>();
        for (int i = 1; i < pieces; i++) {
            BigInteger bound =
                    from.add(to.subtract(from).multiply(BigInteger.valueOf(i)).divide(BigInteger.valueOf(pieces)));
            if (bound.compareTo(from) > 0) {
                bounds.add(bound.toString());
            }
        }
        return bounds.stream().distinct().toList();
    }

    /** Where slices are cut; the pieces in between slices are known to be equal. */
    private final class Cuts {

        private final List<String> bounds = new ArrayList<>();
        /** Numbers of pieces that lie inside of slices. */
        private final List<Integer> inside = new ArrayList<>();

        void slice(Slice slice, List<String> inner) {
            if (slice.from() != null) {
                bounds.add(slice.from());
            }
            inside.add(bounds.size());
            for (String bound : inner) {
                bounds.add(bound);
                inside.add(bounds.size());
            }
            if (slice.to() != null) {
                bounds.add(slice.to());
            }
        }

        List<Slice> differing(Map<Integer, String[]> inA, Map<Integer, String[]> inB) {
            List<Slice> differing = new ArrayList<>();
            rows = 0;
            for (int piece : inside) {
                String[] a = inA.get(piece);
                String[] b = inB.get(piece);
                if (!same(a, b)) {
                    rows += Math.max(count(a), count(b));
                    add(differing, new Slice(at(piece - 1), at(piece)));
                }
            }
            return differing;
        }

        private String at(int bound) {
            return bound < 0 || bound >= bounds.size() ? null : bounds.get(bound);
        }

        private void add(List<Slice> slices, Slice next) {
            Slice last = slices.isEmpty() ? null : slices.get(slices.size() - 1);
            if (last != null && last.to() != null && last.to().equals(next.from())) {
                slices.set(slices.size() - 1, new Slice(last.from(), next.to()));
            } else {
                slices.add(next);
            }
        }
    }

    private static boolean same(String[] a, String[] b) {
        return a == null || b == null ? a == b : a[1].equals(b[1]) && a[2].equals(b[2]);
    }

    private static long count(String[] piece) {
        return piece == null ? 0 : Long.parseLong(piece[1]);
    }
}
