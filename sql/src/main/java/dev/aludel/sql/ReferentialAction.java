package dev.aludel.sql;

/** What happens to a row when the row it refers to goes away or changes its key. */
public enum ReferentialAction {
    /** The change is refused at the end of the statement or transaction. */
    NO_ACTION("NO ACTION"),
    /** The change is refused at once. */
    RESTRICT("RESTRICT"),
    /** The row goes or changes with it. */
    CASCADE("CASCADE"),
    /** The reference becomes NULL. */
    SET_NULL("SET NULL"),
    /** The reference becomes its default. */
    SET_DEFAULT("SET DEFAULT");

    private final String keyword;

    ReferentialAction(String keyword) {
        this.keyword = keyword;
    }

    /**
     * Returns the action in SQL.
     *
     * @return for example {@code "SET NULL"}
     */
    public String keyword() {
        return keyword;
    }
}
