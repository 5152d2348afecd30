package dev.aludel.reflect;

import dev.aludel.error.NoSuchTableException;
import dev.aludel.schema.MetaData;
import dev.aludel.schema.NamedType;
import dev.aludel.schema.Sequence;
import dev.aludel.schema.View;
import dev.aludel.sql.Table;
import dev.aludel.sql.TableElement;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The live database as values of a schema, to select from and to create elsewhere. What an {@link Inspector} looks at is
 * read, and the tables it refers to.
 *
 * <pre>{@code
 * Reflection reflection = Reflection.of(Inspector.of(connection));
 * Table users = reflection.table("users");
 * connection.all(select(users.column("name")).from(users));
 *
 * MetaData app = Reflection.of(Inspector.of(connection).in("app")).metaData();
 * }</pre>
 *
 * <p>What a schema value cannot say is listed by {@link #leftOut}. A type that is not known keeps the spelling of the database and is read as text; a warning says so
 * ({@link System.Logger}, named after this package). A name that the database has given by itself is left out, so that it
 * does so again.
 */
public final class Reflection {
    private static final System.Logger LOGGER = System.getLogger("dev.aludel.reflect");

    private final Inspector inspector;
    private final boolean alone;
    private final Map<String, Table> tables = new LinkedHashMap<>();

    private Reflection(Inspector inspector, boolean alone) {
        this.inspector = inspector;
        this.alone = alone;
    }

    /**
     * Reads what an inspector looks at. Nothing is asked yet.
     *
     * @param inspector looks at a schema, or a part of one
     * @return the reflection, which reads each table once
     */
    public static Reflection of(Inspector inspector) {
        return new Reflection(inspector, false);
    }

    /**
     * Leaves out the tables that are only referred to. The foreign keys stay, and lead to a table that is known by its name.
     *
     * @return a reflection of what is looked at and no more
     */
    public Reflection alone() {
        return new Reflection(inspector, true);
    }

    /**
     * Reads a table, or a view as if it were one.
     *
     * @param name its name
     * @return the table, with its constraints and indexes
     * @throws NoSuchTableException if it is not there; the message names those it may be mistaken for
     */
    public Table table(String name) {
        inspector.relation(name);
        return known(inspector, name);
    }

    /**
     * Reads a table and says some things of it otherwise: a column that is given stands in for the one of that name, or is
     * added, and what else is given is added.
     *
     * <pre>{@code
     * reflection.table("users", column("status", STATUS, notNull()))
     * }</pre>
     *
     * @param name its name
     * @param own what is said otherwise
     * @return the table; it is not remembered
     * @throws NoSuchTableException if it is not there
     */
    public Table table(String name, TableElement... own) {
        inspector.relation(name);
        return new TableReader(inspector).read(name, List.of(own));
    }

    private Table known(Inspector place, String name) {
        TableReader reader = new TableReader(place);
        String key = reader.qualified(name);
        Table known = tables.get(key);
        if (known == null) {
            known = reader.read(name, List.of());
            tables.put(key, known);
        }
        return known;
    }

    /**
     * Reads all tables that are looked at with all they refer to, and the views, sequences and enumerated types of the
     * schema.
     *
     * @return the schema; its tables are in the order of their names, those only referred to behind them
     */
    public MetaData metaData() {
        leftOut()
                .forEach(
                        it -> LOGGER.log(Level.WARNING, "A schema value cannot say this, and is without it: {0}.", it));
        Map<String, Table> found = new LinkedHashMap<>();
        for (String name : inspector.tableNames()) {
            collect(inspector, name, found);
        }
        return MetaData.of(found.values().toArray(Table[]::new))
                .with(sequences())
                .with(enums())
                .with(views());
    }

    /**
     * Lists what the database has and a schema cannot say of what is looked at; what is created of the schema is without it.
     *
     * <pre>{@code
     * reflection.leftOut();   // [books.touch is a trigger, moods.id is numbered by the sequence moods_id_seq (SERIAL), …]
     * }</pre>
     *
     * @return what is left out; {@link #metaData} warns of each
     */
    public List<LeftOut> leftOut() {
        return new Omissions(inspector).all();
    }

    /**
     * Lists what of one table or view a schema cannot say, for where it is read alone.
     *
     * <pre>{@code
     * reflection.leftOut("books");   // [books.touch is a trigger]
     * }</pre>
     *
     * @param name its name
     * @return what {@link #table(String)} leaves out of it
     * @throws NoSuchTableException if it is not there
     */
    public List<LeftOut> leftOut(String name) {
        inspector.relation(name);
        return leftOut().stream().filter(it -> it.relation().equals(name)).toList();
    }

    private void collect(Inspector place, String name, Map<String, Table> found) {
        Table table = known(place, name);
        if (found.putIfAbsent(table.toString(), table) == null && !alone) {
            for (ReflectedForeignKey key : place.foreignKeys().getOrDefault(name, List.of())) {
                collect(place.lasting(key.referredSchema()), key.referredTable(), found);
            }
        }
    }

    private Sequence[] sequences() {
        Counting counting = new Counting(inspector.scope().rules());
        Optional<String> schema = inspector.scope().schema();
        return inspector.sequences().stream()
                .map(found -> new Sequence(schema, found.name(), counting.of(found)))
                .toArray(Sequence[]::new);
    }

    private NamedType[] enums() {
        Optional<String> schema = inspector.scope().schema();
        return inspector.enums().stream()
                .map(found -> new NamedType(schema, found.name(), found.labels()))
                .toArray(NamedType[]::new);
    }

    private View[] views() {
        Map<String, String> queries = inspector.viewDefinitions();
        List<View> views = inspector.relations().stream()
                .filter(relation -> relation.kind() != RelationKind.TABLE)
                .map(relation -> view(relation, queries.getOrDefault(relation.name(), "")))
                .toList();
        return ViewOrder.sort(views, queries).toArray(View[]::new);
    }

    private View view(ReflectedRelation relation, String query) {
        List<String> columns = inspector.columns().getOrDefault(relation.name(), List.of()).stream()
                .map(ReflectedColumn::name)
                .toList();
        return new View(
                inspector.scope().schema(),
                relation.name(),
                columns,
                new ViewText(query, columns),
                relation.kind() == RelationKind.MATERIALIZED_VIEW);
    }
}
