package dev.aludel.dialect;

import dev.aludel.schema.DdlTraits;
import dev.aludel.sql.CustomExpression;
import dev.aludel.sql.CustomFromItem;
import dev.aludel.sql.CustomStatement;
import dev.aludel.sql.Node;
import dev.aludel.sql.SqlOut;
import dev.aludel.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One database's SQL, as the list of its differences from the standard. A dialect is a value: each call returns another
 * one, and it is shared by all threads.
 *
 * <pre>{@code
 * Dialect toy = Dialect.standard("toy")
 *         .with(new Identifiers("toy", '"', 30, Set.of("select", "from")))
 *         .with(Feature.INSERT_RETURNING)
 *         .with(TypeMap.standard().with(TypeName.TEXT, "STRING"))
 *         .compiler(ToyCompiler::new);
 * toy.compile(select(users.name).from(users)).sql();   // SELECT users.name FROM users
 * }</pre>
 */
public final class Dialect {
    private final DialectDraft parts;

    private Dialect(DialectDraft parts) {
        this.parts = parts;
        parts.types = parts.types.of(parts.lineage);
    }

    /**
     * Standard SQL under a name of its own, to say differences of.
     *
     * @param name the name, as it stands in messages and URLs
     * @return the dialect
     */
    public static Dialect standard(String name) {
        return new Dialect(new DialectDraft(name));
    }

    /**
     * Compiles a statement: first the rewrites, in their order, then the compiler. Parameters get the values of
     * {@link Statement#with}; a statement without these has slots for them.
     *
     * @param statement the statement
     * @param <R> what one row of its result is in Java
     * @return the SQL and the values
     * @throws dev.aludel.error.CompileException if the dialect cannot do what the statement asks
     * @throws dev.aludel.error.ArgumentException if some but not all parameters are given values, or one that is not there
     */
    public <R> Compiled<R> compile(Statement<R> statement) {
        return new Compilation(this).of(statement);
    }

    /**
     * Prints a statement with its values in it, for a script or for reading; to execute a statement, hand it to a connection.
     *
     * <pre>{@code
     * POSTGRESQL.script(delete(users).where(users.name.eq("O'Dan")))   // DELETE FROM users WHERE users.name = 'O''Dan'
     * }</pre>
     *
     * @param statement the statement, with values for all its parameters
     * @return the SQL, without a semicolon
     * @throws dev.aludel.error.CompileException if the dialect cannot do what the statement asks, or print one of its values
     * @throws dev.aludel.error.ArgumentException if a parameter has no value, or a value no parameter
     */
    public String script(Statement<?> statement) {
        return new Compilation(this).script(statement);
    }

    SqlCompiler compiler() {
        return parts.compiler.apply(this);
    }

    Node rewritten(Node node) {
        Node rewritten = node;
        for (Rewrite rewrite : parts.rewrites) {
            rewritten = rewritten.rewrite(rewrite);
        }
        return rewritten;
    }

    /**
     * Returns the name of the dialect.
     *
     * @return for example {@code "postgresql"}
     */
    public String name() {
        return parts.name;
    }

    /**
     * Returns how the dialect writes names.
     *
     * @return the rules for names
     */
    public Identifiers identifiers() {
        return parts.identifiers;
    }

    /**
     * Returns how the dialect keeps types.
     *
     * @return the types
     */
    public TypeMap types() {
        return parts.types;
    }

    /**
     * Returns how the dialect calls functions.
     *
     * @return the functions
     */
    public FunctionMap functions() {
        return parts.functions;
    }

    /**
     * Returns what the errors of the database mean.
     *
     * @return the rules for errors
     */
    public ErrorRules errors() {
        return parts.errors;
    }

    /**
     * Returns how the database is asked what there is in it.
     *
     * @return the catalog
     */
    public CatalogQueries catalogQueries() {
        return parts.catalog;
    }

    /**
     * Says whether the dialect has a feature.
     *
     * @param feature the feature
     * @return whether it does
     */
    public boolean has(Feature feature) {
        return parts.features.contains(feature);
    }

    /**
     * Calls the dialect by another name, to say differences of it: MariaDB is MySQL and more.
     *
     * @param name the other name
     * @return the dialect under that name
     */
    public Dialect named(String name) {
        return changed(draft -> {
            draft.name = name;
            draft.lineage =
                    Stream.concat(Stream.of(name), draft.lineage.stream()).toList();
        });
    }

    /**
     * Says how names are written.
     *
     * @param identifiers the rules for names
     * @return the dialect with these rules
     */
    public Dialect with(Identifiers identifiers) {
        return changed(draft -> draft.identifiers = identifiers);
    }

    /**
     * Says what the dialect can do beyond the standard.
     *
     * @param features the features, added to those it has
     * @return the dialect with these features
     */
    public Dialect with(Feature... features) {
        return changed(draft -> draft.features.addAll(List.of(features)));
    }

    /**
     * Says what the dialect cannot do, unlike the one it is made from.
     *
     * @param features the features, taken from those it has
     * @return the dialect without these features
     */
    public Dialect without(Feature... features) {
        return changed(draft -> List.of(features).forEach(draft.features::remove));
    }

    /**
     * Says how types are kept.
     *
     * @param types the types
     * @return the dialect with these types
     */
    public Dialect with(TypeMap types) {
        return changed(draft -> draft.types = types);
    }

    /**
     * Says how functions are called.
     *
     * @param functions the functions
     * @return the dialect with these functions
     */
    public Dialect with(FunctionMap functions) {
        return changed(draft -> draft.functions = functions);
    }

    /**
     * Gives a function, of the user's own or a known one, another spelling in this dialect.
     *
     * <pre>{@code
     * SQLITE.withFunction("app.initials", "substr({0}, 1, 1)")
     * }</pre>
     *
     * @param function the name in statements
     * @param template the call in this dialect; see {@link FunctionMap#with(String, String)}
     * @return the dialect with this spelling
     */
    public Dialect withFunction(String function, String template) {
        return with(functions().with(function, template));
    }

    /**
     * Says what errors mean.
     *
     * @param errors the rules for errors
     * @return the dialect with these rules
     */
    public Dialect with(ErrorRules errors) {
        return changed(draft -> draft.errors = errors);
    }

    /**
     * Says how the database is asked what there is in it.
     *
     * @param catalog the catalog
     * @return the dialect with this catalog
     */
    public Dialect with(CatalogQueries catalog) {
        return changed(draft -> draft.catalog = catalog);
    }

    /**
     * Adds changes to the tree, made before it is printed.
     *
     * @param rewrites the changes, in their order, after those there are
     * @return the dialect with these changes
     */
    public Dialect with(Rewrite... rewrites) {
        return changed(draft -> draft.rewrites.addAll(List.of(rewrites)));
    }

    /**
     * Says which compiler writes statements.
     *
     * @param compiler usually the constructor of a subclass
     * @return the dialect with this compiler
     */
    public Dialect compiler(Function<Dialect, ? extends SqlCompiler> compiler) {
        return changed(draft -> draft.compiler = compiler);
    }

    /**
     * Says which compiler writes the statements that create and drop things.
     *
     * @param compiler usually the constructor of a subclass
     * @return the dialect with this compiler
     */
    public Dialect ddl(BiFunction<Dialect, SqlOut, ? extends DdlCompiler> compiler) {
        return changed(draft -> draft.ddl = compiler);
    }

    /**
     * Gives an expression of the user's own another spelling in this dialect.
     *
     * <pre>{@code
     * Dialect mine = POSTGRESQL.withCustom(Soundex.class, (node, out) ->
     *         out.sql("dmetaphone(").node(node.text()).sql(")"));
     * }</pre>
     *
     * @param type the user's class
     * @param writer writes an object of that class
     * @param <N> the user's class
     * @return the dialect with this spelling
     */
    public <N extends CustomExpression<?>> Dialect withCustom(Class<N> type, CustomWriter<N> writer) {
        return changed(draft -> draft.custom.put(type, writer));
    }

    /**
     * Gives a from-item of the user's own another spelling in this dialect.
     *
     * @param type the user's class
     * @param writer writes an object of that class
     * @param <N> the user's class
     * @return the dialect with this spelling
     */
    public <N extends CustomFromItem> Dialect withCustomFromItem(Class<N> type, CustomWriter<N> writer) {
        return changed(draft -> draft.custom.put(type, writer));
    }

    /**
     * Gives a statement of the user's own another spelling in this dialect.
     *
     * @param type the user's class
     * @param writer writes an object of that class
     * @param <N> the user's class
     * @return the dialect with this spelling
     */
    public <N extends CustomStatement<?>> Dialect withCustomStatement(Class<N> type, CustomWriter<N> writer) {
        return changed(draft -> draft.custom.put(type, writer));
    }

    /**
     * Returns what the order of statements depends on.
     *
     * @return for {@code metadata.createAll(…)}
     */
    public DdlTraits ddlTraits() {
        return new DdlTraits(
                parts.lineage, has(Feature.ALTER_CONSTRAINT), has(Feature.COMMENT_ON), has(Feature.ENUM_TYPE));
    }

    /**
     * Says what the database can do about transactions.
     *
     * @param rules the rules
     * @return a dialect with these
     */
    public Dialect with(TransactionRules rules) {
        return changed(draft -> draft.transactions = rules);
    }

    /**
     * Returns what the database can do about transactions.
     *
     * @return the rules
     */
    public TransactionRules transactions() {
        return parts.transactions;
    }

    /**
     * Says how many rows and values are taken at once.
     *
     * @param rules the rules
     * @return the dialect with these rules
     */
    public Dialect with(BatchRules rules) {
        return changed(draft -> draft.batches = rules);
    }

    BatchRules batches() {
        return parts.batches;
    }

    @SuppressWarnings("unchecked") // withCustom pairs each class with a writer for it
    <N extends Node> Optional<CustomWriter<N>> customWriter(N node) {
        return Optional.ofNullable((CustomWriter<N>) parts.custom.get(node.getClass()));
    }

    DdlCompiler ddl(SqlOut out) {
        return parts.ddl.apply(this, out);
    }

    @Override
    public String toString() {
        return "Dialect(" + parts.name + ")";
    }

    private Dialect changed(Consumer<DialectDraft> change) {
        DialectDraft draft = new DialectDraft(parts);
        change.accept(draft);
        return new Dialect(draft);
    }
}
