package dev.aludel.driver;

import dev.aludel.error.ArgumentException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text of a URL. The grammar is told in {@link Url}.
 *
 * <p>A password that was not escaped can spill into any later part, so no message quotes a part that may hold it.
 */
final class UrlParser {
    private static final Pattern JDBC = Pattern.compile("jdbc:([a-z0-9_]+)[:+].*", Pattern.DOTALL);
    private static final Pattern SERVER = Pattern.compile("\\[([^]]*:[^]]*)](?::([^:]*))?|([^:\\[\\]]+)(?::([^:]*))?");
    private static final Pattern PORT = Pattern.compile("[0-9]{1,5}");
    private static final String ESCAPE_HINT = "write an '@' inside the user, the password or the database as %40,"
            + " a '/' in the user or the password as %2F and a '?' as %3F";

    private UrlParser() {}

    static UrlParts parse(String text) {
        refuseOddCharacters(text);
        String scheme = scheme(text);
        if (scheme.equals("jdbc")) {
            return jdbc(text);
        }
        int plus = scheme.indexOf('+');
        var draft = new UrlDraft(plus < 0 ? scheme : scheme.substring(0, plus));
        draft.driver = plus < 0 ? null : scheme.substring(plus + 1);
        String rest = text.substring(scheme.length() + 1);
        int question = rest.indexOf('?');
        String place = question < 0 ? rest : rest.substring(0, question);
        String query = question < 0 ? "" : rest.substring(question + 1);
        if (place.startsWith("//")) {
            hierarchical(draft, place.substring(2), query);
        } else {
            opaque(draft, place);
        }
        query(draft, query);
        return draft.parts();
    }

    private static void refuseOddCharacters(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                throw new ArgumentException("character " + (i + 1) + " of the URL is the control character U+"
                        + "%04X".formatted((int) text.charAt(i)) + "; remove it, or percent-encode it if it is meant");
            }
        }
        if (!Percent.isWellFormed(text)) {
            throw new ArgumentException("the URL has half a character in it (a lone surrogate);"
                    + " it was cut or decoded wrongly before it got here");
        }
    }

    private static String scheme(String text) {
        int colon = text.indexOf(':');
        String scheme = text.substring(0, Math.max(colon, 0));
        if (scheme.isEmpty() || scheme.indexOf('/') >= 0 || scheme.indexOf('@') >= 0) {
            throw new ArgumentException("the URL does not begin with a dialect;"
                    + " write it as postgresql://user:password@host/database or sqlite:///file.db");
        }
        return scheme;
    }

    private static UrlParts jdbc(String text) {
        Matcher jdbc = JDBC.matcher(text);
        if (!jdbc.matches()) {
            throw new ArgumentException("the JDBC URL names no database product;"
                    + " write it as jdbc:postgresql://host/database or jdbc:sqlite:file.db");
        }
        var draft = new UrlDraft(jdbc.group(1));
        draft.driver = "jdbc";
        draft.jdbcUrl = text;
        return draft.parts();
    }

    /** Reads {@code file.db} and {@code mem:name}: everything up to the query is the database. */
    private static void opaque(UrlDraft draft, String place) {
        if (place.indexOf('@') >= 0) {
            throw new ArgumentException("the URL has an '@' but no '//' after the dialect; write it as " + draft.dialect
                    + "://user:password@host/database, and an '@' inside the database as %40");
        }
        if (place.startsWith("/")) {
            throw new ArgumentException("one '/' after the dialect says nothing; write " + draft.dialect
                    + ":////absolute/path or " + draft.dialect + ":///relative/path or name");
        }
        draft.database = Percent.decode(place, "database");
    }

    /** Reads what comes after the two slashes. */
    private static void hierarchical(UrlDraft draft, String place, String query) {
        int slash = place.indexOf('/');
        String authority = slash < 0 ? place : place.substring(0, slash);
        String database = slash < 0 ? "" : place.substring(slash + 1);
        if (!authority.isEmpty()) {
            refuseSpilledPassword(authority, database, query);
        }
        draft.database = Percent.decode(database, "database");
        int at = authority.indexOf('@');
        if (at >= 0) {
            login(draft, authority.substring(0, at));
        }
        String servers = authority.substring(at + 1);
        if (!servers.isEmpty()) {
            draft.hosts = servers(servers);
        }
    }

    private static void refuseSpilledPassword(String authority, String database, String query) {
        if (authority.indexOf('@') != authority.lastIndexOf('@')) {
            throw new ArgumentException("the URL has more than one '@' before the host; " + ESCAPE_HINT);
        }
        boolean inDatabase = database.indexOf('@') >= 0;
        boolean inQuery = query.split("=", 2)[0].indexOf('@') >= 0;
        if (inDatabase || inQuery) {
            throw new ArgumentException("the URL has an '@' after the host; " + ESCAPE_HINT);
        }
    }

    private static void login(UrlDraft draft, String login) {
        int colon = login.indexOf(':');
        draft.user = Percent.decode(colon < 0 ? login : login.substring(0, colon), "user");
        draft.password = colon < 0 ? null : Percent.decode(login.substring(colon + 1), "password");
    }

    private static List<HostPort> servers(String text) {
        var servers = new ArrayList<HostPort>();
        for (String one : text.split(",", -1)) {
            servers.add(server(one));
        }
        return servers;
    }

    private static HostPort server(String text) {
        Matcher server = SERVER.matcher(text);
        if (!server.matches()) {
            throw new ArgumentException("a host of the URL is empty or badly written; write it as host, host:5432,"
                    + " [::1] or [::1]:5432, and several with commas between them");
        }
        boolean address = server.group(1) != null;
        String host = address ? server.group(1) : server.group(3);
        String port = address ? server.group(2) : server.group(4);
        return port == null ? HostPort.of(host) : HostPort.of(host, port(port));
    }

    private static int port(String text) {
        if (!PORT.matcher(text).matches()) {
            throw new ArgumentException("the port, which is what follows the ':' after the host, is not a number from 1"
                    + " to 65535; write it as in host:5432, or leave out the ':'. User and password come before the"
                    + " host, as in user:password@host");
        }
        return Integer.parseInt(text);
    }

    private static void query(UrlDraft draft, String query) {
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String key = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            if (!pair.isEmpty()) {
                draft.addToQuery(Percent.decodeForm(key, "query"), Percent.decodeForm(value, "query"));
            }
        }
    }
}
