package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import java.util.Optional;

/**
 * Which rows of a window count: {@code ROWS BETWEEN 1 PRECEDING AND CURRENT ROW}.
 *
 * @param unit what is counted
 * @param start the first
 * @param end the last
 * @param exclusion which of them are left out
 */
public record Frame(Unit unit, Bound start, Bound end, Optional<Exclusion> exclusion) {
    /** Refuses a frame that ends before it starts, as far as that can be seen. */
    public Frame {
        if (start.kind() == Bound.Kind.UNBOUNDED_FOLLOWING || end.kind() == Bound.Kind.UNBOUNDED_PRECEDING) {
            throw new ArgumentException("A frame cannot be BETWEEN " + start + " AND " + end + "; it has no rows.");
        }
        if (start.kind().compareTo(end.kind()) > 0) {
            throw new ArgumentException(
                    "A frame cannot be BETWEEN " + start + " AND " + end + "; it ends before it starts.");
        }
    }

    static Frame of(Unit unit, Bound start, Bound end) {
        return new Frame(unit, start, end, Optional.empty());
    }

    /** What is counted. */
    public enum Unit {
        /** Rows. */
        ROWS,
        /** Differences of the value that is sorted by. */
        RANGE,
        /** Groups of rows that are equal in the order. */
        GROUPS
    }

    /** Which rows of a frame are left out. */
    public enum Exclusion {
        /** The row itself. */
        CURRENT_ROW("CURRENT ROW"),
        /** The row and those equal to it in the order. */
        GROUP("GROUP"),
        /** Those equal to the row in the order, but not the row. */
        TIES("TIES"),
        /** None. */
        NO_OTHERS("NO OTHERS");

        private final String keyword;

        Exclusion(String keyword) {
            this.keyword = keyword;
        }

        /**
         * Returns the exclusion in SQL.
         *
         * @return for example {@code "CURRENT ROW"}
         */
        public String keyword() {
            return keyword;
        }
    }

    /**
     * One end of a frame.
     *
     * @param kind on which side of the row
     * @param distance how far from it; zero unless it is {@link Kind#PRECEDING} or {@link Kind#FOLLOWING}
     */
    public record Bound(Kind kind, long distance) {
        /** The beginning of the window: {@code UNBOUNDED PRECEDING}. */
        public static final Bound START = new Bound(Kind.UNBOUNDED_PRECEDING, 0);

        /** The row itself: {@code CURRENT ROW}. */
        public static final Bound CURRENT = new Bound(Kind.CURRENT_ROW, 0);

        /** The end of the window: {@code UNBOUNDED FOLLOWING}. */
        public static final Bound END = new Bound(Kind.UNBOUNDED_FOLLOWING, 0);

        /** Refuses a distance below zero. */
        public Bound {
            if (distance < 0) {
                throw new ArgumentException("The end of a frame is " + distance
                        + " away; a distance is zero or more, preceding(n) and following(n) say on which side.");
            }
        }

        /**
         * So far before the row: {@code 1 PRECEDING}.
         *
         * @param distance zero or more
         * @return the end of a frame
         */
        public static Bound preceding(long distance) {
            return new Bound(Kind.PRECEDING, distance);
        }

        /**
         * So far behind the row: {@code 1 FOLLOWING}.
         *
         * @param distance zero or more
         * @return the end of a frame
         */
        public static Bound following(long distance) {
            return new Bound(Kind.FOLLOWING, distance);
        }

        /** Returns the end of the frame in SQL. */
        @Override
        public String toString() {
            return switch (kind) {
                case UNBOUNDED_PRECEDING -> "UNBOUNDED PRECEDING";
                case PRECEDING -> distance + " PRECEDING";
                case CURRENT_ROW -> "CURRENT ROW";
                case FOLLOWING -> distance + " FOLLOWING";
                case UNBOUNDED_FOLLOWING -> "UNBOUNDED FOLLOWING";
            };
        }

        /** The kinds of ends, from the beginning of the window to its end. */
        public enum Kind {
            /** The beginning of the window. */
            UNBOUNDED_PRECEDING,
            /** Before the row. */
            PRECEDING,
            /** The row. */
            CURRENT_ROW,
            /** Behind the row. */
            FOLLOWING,
            /** The end of the window. */
            UNBOUNDED_FOLLOWING
        }
    }
}
