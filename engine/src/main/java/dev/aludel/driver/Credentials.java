package dev.aludel.driver;

import org.jspecify.annotations.Nullable;

/**
 * Who connects, when that is not what the URL says: for passwords that are valid for minutes.
 *
 * <pre>{@code
 * driver.connect(new Credentials("app", tokens.next()))
 * }</pre>
 *
 * @param user the user in clear text, or null for that of the URL
 * @param password the password or token in clear text, or null for that of the URL
 */
public record Credentials(@Nullable String user, @Nullable String password) {
    /** Hides the password. */
    @Override
    public String toString() {
        return "Credentials[user=" + user + ", password=" + (password == null ? "null" : "***") + "]";
    }
}
