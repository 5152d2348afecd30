import org.jspecify.annotations.NullMarked;

/**
 * Objects kept as JSON documents, by Jackson 2. Add it where objects are to be read and written; documents as text need it
 * not.
 *
 * <p>Not here: the types JSON and JSONB and what may be asked of documents. They are in {@code dev.aludel.sql}.
 *
 * <p>Read first: {@link dev.aludel.jackson2.Jackson2}, {@link dev.aludel.type.JsonMapper}, {@link dev.aludel.type.Types}.
 */
@SuppressWarnings("module") // the digit is the version of Jackson, not of this module
@NullMarked
module dev.aludel.jackson2 {
    requires transitive dev.aludel.sql;
    requires transitive com.fasterxml.jackson.databind;

    exports dev.aludel.jackson2;
}
