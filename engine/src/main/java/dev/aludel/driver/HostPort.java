package dev.aludel.driver;

import dev.aludel.error.ArgumentException;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * One server of a {@link Url}: a name or an address, and perhaps a port.
 *
 * <pre>{@code
 * HostPort.of("db.example", 5432).toString()   // db.example:5432
 * HostPort.of("::1").toString()                // [::1]
 * }</pre>
 *
 * @param host a name, an IPv4 address, or an IPv6 address without its brackets
 * @param port the port from 1 to 65535, or empty for the database's usual one
 */
public record HostPort(String host, OptionalInt port) {
    private static final Pattern NAME = Pattern.compile("[^\\s\\p{Cntrl}/?#@,:%\\[\\]\\\\]+");
    private static final Pattern IPV6 =
            Pattern.compile("[0-9A-Fa-f.]*:[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*(%[A-Za-z0-9._~-]+)?");
    private static final int HIGHEST_PORT = 65_535;

    /**
     * Checks both parts.
     *
     * @throws ArgumentException if the host is neither a name nor an address, or the port is out of range
     */
    public HostPort {
        if (!NAME.matcher(host).matches() && !IPV6.matcher(host).matches()) {
            String shown = host.indexOf('@') < 0 ? " \"" + host + "\"" : "";
            throw new ArgumentException("the host" + shown + " is neither a name nor an IP address;"
                    + " give the port, the user and the password as parts of their own");
        }
        if (port.isPresent() && (port.getAsInt() < 1 || port.getAsInt() > HIGHEST_PORT)) {
            throw new ArgumentException("the port " + port.getAsInt() + " is not between 1 and " + HIGHEST_PORT);
        }
    }

    /**
     * Makes a server on the database's usual port.
     *
     * @param host a name, an IPv4 address, or an IPv6 address without its brackets
     * @return the server
     * @throws ArgumentException if the host is neither a name nor an address
     */
    public static HostPort of(String host) {
        return new HostPort(host, OptionalInt.empty());
    }

    /**
     * Makes a server on a port of its own.
     *
     * @param host a name, an IPv4 address, or an IPv6 address without its brackets
     * @param port the port from 1 to 65535
     * @return the server
     * @throws ArgumentException if the host is neither a name nor an address, or the port is out of range
     */
    public static HostPort of(String host, int port) {
        return new HostPort(host, OptionalInt.of(port));
    }

    /** Writes the server as it stands in a URL, an IPv6 address in brackets. */
    @Override
    public String toString() {
        String name = host.indexOf(':') < 0 ? host : "[" + host + "]";
        return port.isPresent() ? name + ":" + port.getAsInt() : name;
    }
}
