package dev.aludel.sql;

/**
 * A from-item of the user's own: the open door of {@link FromItem}. It writes itself and maps its children; see
 * {@link CustomExpression}.
 */
public non-sealed interface CustomFromItem extends FromItem {
    /**
     * Writes this from-item.
     *
     * @param out where to write
     */
    void write(SqlOut out);

    @Override
    CustomFromItem mapChildren(Mapper mapper);
}
