package dev.aludel.schema;

/** When a constraint is checked. */
public enum Deferral {
    /** After each statement, always: {@code NOT DEFERRABLE}. */
    NOT_DEFERRABLE("NOT DEFERRABLE"),
    /** After each statement, unless the transaction puts it off: {@code DEFERRABLE INITIALLY IMMEDIATE}. */
    INITIALLY_IMMEDIATE("DEFERRABLE INITIALLY IMMEDIATE"),
    /** At the end of the transaction, unless that wants it earlier: {@code DEFERRABLE INITIALLY DEFERRED}. */
    INITIALLY_DEFERRED("DEFERRABLE INITIALLY DEFERRED");

    private final String keywords;

    Deferral(String keywords) {
        this.keywords = keywords;
    }

    /**
     * Returns it in SQL.
     *
     * @return for example {@code "NOT DEFERRABLE"}
     */
    public String keywords() {
        return keywords;
    }
}
