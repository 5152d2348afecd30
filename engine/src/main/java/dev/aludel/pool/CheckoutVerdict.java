package dev.aludel.pool;

/** What a {@link PoolListener} thinks of a connection that is about to be lent. */
public enum CheckoutVerdict {
    /** It can be used. */
    ACCEPT,
    /** It cannot be used; open another one in its place. */
    REPLACE,
    /** It cannot be used, and neither can any other that was opened before now. */
    REPLACE_ALL
}
