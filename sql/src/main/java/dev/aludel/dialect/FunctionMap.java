package dev.aludel.dialect;

import dev.aludel.error.CompileException;
import dev.aludel.sql.FunctionCall;
import dev.aludel.sql.SqlOut;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a dialect calls functions. A function it says nothing of is called by its own name. It does not change; a dialect
 * says where it differs from {@link #standard()}, and a user adds functions of their own.
 *
 * <pre>{@code
 * Dialect mine = dialect.with(dialect.functions()
 *         .renamed("char_length", "length")
 *         .with("position", "instr({1}, {0})")
 *         .without("current_user", "ask the program who its user is"))
 * }</pre>
 */
public final class FunctionMap {
    private static final FunctionMap STANDARD = new FunctionMap(Map.of())
            .with("now", "CURRENT_TIMESTAMP")
            .with("current_date", "CURRENT_DATE")
            .with("localtime", "LOCALTIME")
            .with("localtimestamp", "LOCALTIMESTAMP")
            .with("current_user", "CURRENT_USER")
            .with("session_user", "SESSION_USER")
            .with("position", "position({0} IN {1})");

    private final Map<String, Rule> rules;

    private FunctionMap(Map<String, Rule> rules) {
        this.rules = rules;
    }

    /**
     * The functions as the SQL standard has them.
     *
     * @return the map to begin with
     */
    public static FunctionMap standard() {
        return STANDARD;
    }

    /**
     * Calls a function by another name, as an aggregate too.
     *
     * @param function the name in statements
     * @param name the name in this dialect, printed as it stands
     * @return a map with this difference
     */
    public FunctionMap renamed(String function, String name) {
        return with(function, new Rule.Renamed(name));
    }

    /**
     * Calls a function in another form.
     *
     * @param function the name in statements
     * @param template the call in this dialect: {@code {0}} stands for the first argument, {@code {*}} for all of them
     *     with commas between; put each between parentheses and commas
     * @return a map with this difference
     */
    public FunctionMap with(String function, String template) {
        return with(function, (call, out) -> fill(template, call, out));
    }

    /**
     * Calls a function in a way that needs more than a template.
     *
     * <pre>{@code
     * functions.with("soundex", (call, out) -> out.sql("dmetaphone(").nodes(call.arguments(), ", ").sql(")"))
     * }</pre>
     *
     * @param function the name in statements
     * @param writer writes a call
     * @return a map with this difference
     */
    public FunctionMap with(String function, CustomWriter<FunctionCall<?>> writer) {
        return with(function, new Rule.Written(writer));
    }

    /**
     * Refuses a function this dialect does not have.
     *
     * @param function the name in statements
     * @param hint what to do instead, half a sentence
     * @return a map with this difference
     */
    public FunctionMap without(String function, String hint) {
        return with(function, (call, out) -> {
            throw new CompileException("the function " + function, out.dialect(), hint);
        });
    }

    private FunctionMap with(String function, Rule rule) {
        Map<String, Rule> more = new HashMap<>(rules);
        more.put(function, rule);
        return new FunctionMap(Map.copyOf(more));
    }

    String name(String function) {
        return rules.get(function) instanceof Rule.Renamed renamed ? renamed.name() : function;
    }

    Optional<CustomWriter<FunctionCall<?>>> writer(String function) {
        return rules.get(function) instanceof Rule.Written written ? Optional.of(written.writer()) : Optional.empty();
    }

    private static void fill(String template, FunctionCall<?> call, SqlOut out) {
        int done = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', done)) {
            int close = template.indexOf('}', open);
            String hole = template.substring(open + 1, close);
            out.sql(template.substring(done, open));
            if (hole.equals("*")) {
                out.nodes(call.arguments(), ", ");
            } else {
                out.node(call.arguments().get(Integer.parseInt(hole)));
            }
            done = close + 1;
        }
        out.sql(template.substring(done));
    }

    /** What is said of one function. */
    private sealed interface Rule {
        /** It has another name. */
        record Renamed(String name) implements Rule {}

        /** It is called in another form. */
        record Written(CustomWriter<FunctionCall<?>> writer) implements Rule {}
    }
}
