package io.seatrial.data.fill;

import io.seatrial.data.value.Domain;
import java.util.List;

/** The values that some columns of a row take together, by number. */
interface Choice {

    /** How many different ones there are; 0 when there is none. */
    long size();

    /** How many of the first ones are ordinary. */
    long ordinary();

    /** How many of the first ones deserve to be taken often. */
    default long favoured() {
        return 0;
    }

    /** Writes the values of that number into the row. */
    void put(long index, String[] row);

    /** One column, from a domain. @param favoured how many of the domain's first values to take often */
    record Single(int column, Domain domain, long favoured) implements Choice {
        @Override
        public long size() {
            return domain.size();
        }

        @Override
        public long ordinary() {
            return domain.ordinary();
        }

        @Override
        public void put(long index, String[] row) {
            row[column] = domain.at(index);
        }
    }

    /** Several columns, from rows of other tables. */
    record Together(int[] columns, List<String[]> tuples) implements Choice {
        @Override
        public long size() {
            return tuples.size();
        }

        @Override
        public long ordinary() {
            return tuples.size();
        }

        @Override
        public void put(long index, String[] row) {
            String[] tuple = tuples.get((int) index);
            for (int i = 0; i < columns.length; i++) {
                row[columns[i]] = tuple[i];
            }
        }
    }
}
