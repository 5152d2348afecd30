package dev.aludel.sql;

/**
 * Two from-items side by side: {@code users JOIN posts ON posts.author_id = users.id}.
 *
 * @param left the left one
 * @param kind which rows without a partner are kept
 * @param right the right one
 * @param on which rows belong together
 */
public record Join(FromItem left, Kind kind, FromItem right, Expression<Boolean> on) implements FromItem {
    @Override
    public Join mapChildren(Mapper mapper) {
        return new Join(mapper.map(left), kind, mapper.map(right), mapper.map(on));
    }

    /** Which rows without a partner are kept. */
    public enum Kind {
        /** None. */
        INNER("JOIN"),
        /** Those of the left side. */
        LEFT("LEFT JOIN"),
        /** Those of the right side. */
        RIGHT("RIGHT JOIN"),
        /** Those of both sides. */
        FULL("FULL JOIN");

        private final String keyword;

        Kind(String keyword) {
            this.keyword = keyword;
        }

        /**
         * Returns the join in SQL.
         *
         * @return for example {@code "LEFT JOIN"}
         */
        public String keyword() {
            return keyword;
        }
    }
}
