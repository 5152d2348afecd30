package dev.aludel.dialect.sqlite;

import dev.aludel.dialect.FunctionMap;

/**
 * The functions of SQLite. There are no users and no time zones; the time is text, in the form in which this dialect keeps
 * it. See https://www.sqlite.org/lang_corefunc.html and https://www.sqlite.org/lang_datefunc.html.
 */
final class SqliteFunctions {
    private static final String NO_USERS = "a file has no users; ask the program who its user is";

    static final FunctionMap FUNCTIONS = FunctionMap.standard()
            .renamed("char_length", "length")
            .renamed("greatest", "max")
            .renamed("least", "min")
            .renamed("substring", "substr")
            .renamed("string_agg", "group_concat")
            .with("position", "instr({1}, {0})")
            .with("now", "STRFTIME('%Y-%m-%d %H:%M:%f000+00:00', 'now')")
            .with("localtime", "STRFTIME('%H:%M:%f000', 'now')")
            .with("localtimestamp", "STRFTIME('%Y-%m-%d %H:%M:%f000', 'now')")
            .with("random", "(abs(random() % 9007199254740992) / 9007199254740992.0)")
            .without("current_user", NO_USERS)
            .without("session_user", NO_USERS);

    private SqliteFunctions() {}
}
