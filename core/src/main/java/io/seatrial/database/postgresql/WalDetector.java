package io.seatrial.database.postgresql;

import io.seatrial.database.postgresql.WalRecords.Touched;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;

/**
 * Finds changed catalogue rows in the write-ahead log, which at {@code wal_level=logical} names the place of each; the
 * cost does not depend on the size of the schema.
 *
 * <p>Deleted rows can be asked nothing any more, so that the owner of every row is kept by its place.
 */
final class WalDetector implements ChangeDetector {

    /**
     * Log worth reading however small the schema: planning the queries of a full read takes some 80 ms, reading the log about
     * 12 ms a MiB.
     */
    private static final long SMALL_LOG = 6 << 20;

    /** Bytes of log that take about as long to read as one object does in a full read. */
    private static final long LOG_PER_OBJECT = 1024;

    private final WalLog log;
    private final ReadingSession session;
    private final PostgresCatalogue catalogue;
    private final TidMap owners;
    private final List<Tracked> often;
    private final String oftenQuery;

    /** Whose log records matter besides the database's own: at first, those of the ones it was copied from. */
    private final Set<Long> ancestors = new HashSet<>();

    /** Places touched by transactions that were not over when they were last looked at → the transaction. */
    private final Map<Long, Integer> pending = new HashMap<>();

    /** Transactions that were open at the mark, whose earlier records have not been read. */
    private final Set<Integer> unread = new HashSet<>();

    private SharedRows shared;
    private CatalogueState state;
    private String mark;
    private String seen;
    /** Null until it is asked for. */
    private WalLog.Database database;

    WalDetector(WalLog log, ReadingSession session, PostgresCatalogue catalogue) {
        this(log, session, catalogue, new TidMap());
    }

    private WalDetector(WalLog log, ReadingSession session, PostgresCatalogue catalogue, TidMap owners) {
        this.log = log;
        this.session = session;
        this.catalogue = catalogue;
        this.owners = owners;
        this.shared = new SharedRows(log);
        this.often = catalogue.tracked().stream().filter(Tracked::often).toList();
        this.oftenQuery = Tracked.union(often, text("rows-at.sql"));
    }

    @Override
    public void mark() throws SQLException {
        mark = log.position();
        seen = mark;
        state = CatalogueState.of(session, catalogue, state);
        pending.clear();
        shared.clear();
        ancestors.clear();
        unread.clear();
        unread.addAll(state.running());
    }

    @Override
    public void learn() throws SQLException {
        owners.clear();
        List<Tracked> remembered =
                catalogue.tracked().stream().filter(Tracked::remembered).toList();
        PreparedStatement query = session.prepared(Tracked.union(remembered, text("rows.sql")));
        query.setFetchSize(5000);
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                owners.put(
                        TidMap.place(rows.getInt(1), rows.getString(2)),
                        owner(rows).packed());
            }
        }
    }

    private static Address owner(ResultSet row) throws SQLException {
        return new Address(row.getLong(3), row.getLong(4));
    }

    private String text(String file) {
        return catalogue.reading().text("wal/" + file);
    }

    @Override
    public Changes changes(int known) throws SQLException {
        long most = SMALL_LOG + known * LOG_PER_OBJECT;
        WalRecords records = log.since(mark, seen, most);
        String position = records.position();
        if (position.equals(seen)) {
            return Changes.NONE;
        }
        CatalogueState now = CatalogueState.of(session, catalogue, state);
        if (!now.places().equals(state.places())
                || !now.running().containsAll(unread)
                || WalLog.size(mark, position) > most) {
            return Changes.EVERYTHING;
        }
        state = now;
        know();
        Map<Tracked, Set<Long>> places = places(records);
        Set<Address> changed = look(places);
        seen = position;
        mark = records.end() == null ? mark : records.end();
        ancestors.clear();
        return Changes.of(
                changed,
                shared.changed(records, state) || places.keySet().stream().anyMatch(Tracked::aside));
    }

    /** The places to look at, by catalogue: those touched now, and those that were pending. */
    private Map<Tracked, Set<Long>> places(WalRecords records) throws SQLException {
        Map<Long, Integer> touched = new HashMap<>(pending);
        for (Touched row : records.touched()) {
            if (row.database() == database.oid() || ancestors.contains(row.database())) {
                for (Tracked tracked : state.catalogues(row.file())) {
                    touched.put(TidMap.place(tracked.line(), row.tid()), row.xid());
                }
            }
        }
        pending.clear();
        Map<Tracked, Set<Long>> places = new LinkedHashMap<>();
        touched.forEach((place, xid) -> {
            if (state.mayBeRunning(xid)) {
                pending.put(place, xid);
            }
            places.computeIfAbsent(state.catalogue(TidMap.line(place)), t -> new TreeSet<>())
                    .add(place);
        });
        return places;
    }

    private void know() throws SQLException {
        if (database == null) {
            database = log.database(session.database());
        }
    }

    /** The owners, before and now, of the rows at those places. */
    private Set<Address> look(Map<Tracked, Set<Long>> places) throws SQLException {
        Set<Address> changed = new HashSet<>();
        for (Set<Long> ofOne : places.values()) {
            for (long place : ofOne) {
                long before = owners.get(place);
                if (before != 0) {
                    changed.add(Address.unpack(before));
                    owners.put(place, 0);
                }
            }
        }
        if (often.stream().anyMatch(places::containsKey)) {
            look(often, oftenQuery, places, changed);
        }
        for (Tracked touched : places.keySet()) {
            if (!touched.often()) {
                look(List.of(touched), touched.fill(text("rows-at.sql")), places, changed);
            }
        }
        return changed;
    }

    /** Catalogues that change often are asked together: one question costs less than the few that could be left out. */
    private void look(List<Tracked> asked, String sql, Map<Tracked, Set<Long>> places, Set<Address> changed)
            throws SQLException {
        PreparedStatement query = session.prepared(sql);
        int parameter = 1;
        for (Tracked tracked : asked) {
            StringJoiner tids = new StringJoiner(",", "{", "}");
            places.getOrDefault(tracked, Set.of()).forEach(place -> tids.add('"' + TidMap.tid(place) + '"'));
            query.setString(parameter++, tids.toString());
        }
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                changed.add(owner(rows));
                if (state.catalogue(rows.getInt(1)).remembered()) {
                    owners.put(
                            TidMap.place(rows.getInt(1), rows.getString(2)),
                            owner(rows).packed());
                }
            }
        }
    }

    @Override
    public void skip() throws SQLException {
        if (pending.isEmpty() && shared.settled() && unread.isEmpty()) {
            mark = log.position();
            seen = mark;
        }
    }

    @Override
    public ChangeDetector forCopy(ReadingSession copy, boolean plain) throws SQLException {
        know();
        WalDetector next = here(copy);
        next.ancestors.addAll(ancestors);
        next.ancestors.add(database.oid());
        next.database = log.copy(copy.database());
        next.shared = shared.forCopy(plain ? 0 : next.database.birth());
        return next;
    }

    @Override
    public ChangeDetector forOriginal(ReadingSession original) {
        return here(original);
    }

    private WalDetector here(ReadingSession other) {
        WalDetector next = new WalDetector(log, other, catalogue, owners.copy());
        next.state = state;
        next.mark = mark;
        next.pending.putAll(pending);
        next.shared = shared.forCopy(0);
        next.unread.addAll(unread);
        return next;
    }

    @Override
    public ChangeDetector forTwin(ReadingSession twin, WalLog its) throws SQLException {
        WalDetector next = new WalDetector(its, twin, catalogue, owners.copy());
        next.state = state;
        next.mark = its.position();
        return next;
    }
}
