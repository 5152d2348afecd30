package dev.aludel.dialect;

import dev.aludel.schema.DdlTraits;
import dev.aludel.sql.Bound;
import dev.aludel.sql.Column;
import dev.aludel.sql.ColumnName;
import dev.aludel.sql.CustomExpression;
import dev.aludel.sql.CustomFromItem;
import dev.aludel.sql.CustomStatement;
import dev.aludel.sql.Expression;
import dev.aludel.sql.FunctionCall;
import dev.aludel.sql.Labeled;
import dev.aludel.sql.Node;
import dev.aludel.sql.Projection;
import dev.aludel.sql.Retyped;
import dev.aludel.sql.RowLayout;
import dev.aludel.sql.SqlOut;
import dev.aludel.sql.Statement;
import dev.aludel.type.Codec;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Draft parts;

    private Dialect(Draft parts) {
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
        return new Dialect(new Draft(name));
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
        if (!(statement instanceof Bound<R> bound)) {
            return compiled(statement, compiler());
        }
        SqlCompiler compiler = compiler();
        compiler.given(bound.parameters());
        return new ParameterValues(this, bound.parameters())
                .fill(compiled(bound.statement(), compiler), compiler.spent());
    }

    private SqlCompiler compiler() {
        return parts.compiler.apply(this);
    }

    private <R> Compiled<R> compiled(Statement<R> statement, SqlCompiler compiler) {
        compiler.node(rewritten(statement));
        compiler.finish(statement);
        Binds binds = compiler.binds();
        return new Compiled<>(
                compiler.written(),
                binds.values(),
                binds.slots(),
                statement.projection().map(this::shape));
    }

    Node rewritten(Node node) {
        Node rewritten = node;
        for (Rewrite rewrite : parts.rewrites) {
            rewritten = rewritten.rewrite(rewrite);
        }
        return rewritten;
    }

    private <R> Compiled.ResultShape<R> shape(Projection<R> projection) {
        List<Expression<?>> expressions = projection.expressions();
        List<String> labels = new ArrayList<>(expressions.size());
        List<Codec<?>> codecs = new ArrayList<>(expressions.size());
        for (Expression<?> expression : expressions) {
            labels.add(label(expression, labels.size() + 1));
            codecs.add(parts.types.codec(expression.type()));
        }
        return new Compiled.ResultShape<>(projection, new RowLayout(labels, expressions), codecs);
    }

    private static String label(Expression<?> expression, int number) {
        return switch (expression) {
            case Column<?> column -> column.name();
            case Labeled<?> labeled -> labeled.label();
            case ColumnName<?> named -> named.path().getLast();
            case Retyped<?> retyped -> label(retyped.operand(), number);
            case FunctionCall<?> call -> call.name();
            default -> "column_" + number;
        };
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
                parts.name, has(Feature.ALTER_CONSTRAINT), has(Feature.COMMENT_ON), has(Feature.ENUM_TYPE));
    }

    /**
     * Says how the names of what is there are listed.
     *
     * @param listings the queries
     * @return the dialect with these queries
     */
    public Dialect with(Listings listings) {
        return changed(draft -> draft.listings = listings);
    }

    /**
     * Returns how the names of what is there are listed.
     *
     * @return the queries
     */
    public Listings listings() {
        return parts.listings;
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

    private Dialect changed(Consumer<Draft> change) {
        Draft draft = new Draft(parts);
        change.accept(draft);
        return new Dialect(draft);
    }

    /** The parts; changed only before the dialect they belong to is built. */
    private static final class Draft {
        private String name;
        private List<String> lineage;
        private Identifiers identifiers;
        private TypeMap types = TypeMap.standard();
        private FunctionMap functions = FunctionMap.standard();
        private ErrorRules errors = ErrorRules.standard();
        private Function<Dialect, ? extends SqlCompiler> compiler = SqlCompiler::new;
        private BiFunction<Dialect, SqlOut, ? extends DdlCompiler> ddl = DdlCompiler::new;
        private final Set<Feature> features = EnumSet.noneOf(Feature.class);
        private final List<Rewrite> rewrites = new ArrayList<>();
        private final Map<Class<?>, CustomWriter<?>> custom = new HashMap<>();
        private Listings listings = Listings.of(Listings.Fold.NONE);

        private Draft(String name) {
            this.name = name;
            this.lineage = List.of(name);
            this.identifiers = new Identifiers(name, '"', 128, ReservedWords.STANDARD);
        }

        private Draft(Draft other) {
            name = other.name;
            lineage = other.lineage;
            identifiers = other.identifiers;
            types = other.types;
            functions = other.functions;
            errors = other.errors;
            compiler = other.compiler;
            ddl = other.ddl;
            features.addAll(other.features);
            rewrites.addAll(other.rewrites);
            custom.putAll(other.custom);
            listings = other.listings;
        }
    }
}
