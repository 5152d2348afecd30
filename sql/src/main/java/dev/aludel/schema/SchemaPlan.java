package dev.aludel.schema;

import dev.aludel.error.ArgumentException;
import dev.aludel.schema.DependencySort.TableKey;
import dev.aludel.schema.Presence.Kind;
import dev.aludel.schema.SchemaHook.Event;
import dev.aludel.sql.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts the statements that create or drop everything in order, for one dialect and one state of the database. */
final class SchemaPlan {
    private final MetaData metadata;
    private final DdlTraits traits;
    private final Presence presence;
    private final List<Table> tables;
    private final List<Ddl> statements = new ArrayList<>();
    private final Hooks hooks;

    private SchemaPlan(MetaData metadata, DdlTraits traits, Presence presence, boolean present) {
        this.metadata = metadata;
        this.traits = traits;
        this.presence = presence;
        this.hooks = new Hooks(metadata, traits, statements);
        this.tables = metadata.tables().stream()
                .filter(table -> presence.isThere(Kind.TABLE, table.schemaName(), table.name()) == present)
                .toList();
    }

    static List<Ddl> create(MetaData metadata, DdlTraits traits, Presence presence) {
        return new SchemaPlan(metadata, traits, presence, false).create();
    }

    static List<Ddl> drop(MetaData metadata, DdlTraits traits, Presence presence) {
        return new SchemaPlan(metadata, traits, presence, true).drop();
    }

    private List<Ddl> create() {
        hooks.at(Event.BEFORE_CREATE, new SchemaHook.Everything());
        for (NamedType type : metadata.types(traits)) {
            if (!presence.isThere(Kind.TYPE, type.schema(), type.name())) {
                hooks.created(SchemaHook.of(type), new CreateEnumType(type));
            }
        }
        for (Sequence sequence : metadata.sequences()) {
            if (!presence.isThere(Kind.SEQUENCE, sequence.schema(), sequence.name())) {
                hooks.created(SchemaHook.of(sequence), new CreateSequence(sequence, false));
            }
        }
        createTables();
        for (View view : metadata.views()) {
            if (!presence.isThere(Kind.VIEW, view.schema(), view.name())) {
                hooks.created(SchemaHook.of(view), new CreateView(view));
            }
        }
        hooks.at(Event.AFTER_CREATE, new SchemaHook.Everything());
        return List.copyOf(statements);
    }

    private void createTables() {
        DependencySort sort = new DependencySort(tables);
        List<TableKey> later = traits.altersConstraints() ? later(sort) : List.of();
        for (Table table : sort.without(later).sorted()) {
            hooks.at(Event.BEFORE_CREATE, new SchemaHook.OfTable(table));
            createTable(
                    table,
                    later.stream()
                            .filter(it -> it.table().equals(table))
                            .map(TableKey::key)
                            .toList());
            hooks.at(Event.AFTER_CREATE, new SchemaHook.OfTable(table));
        }
        for (TableKey it : later) {
            Constraint key = named(it.table(), it.key());
            hooks.created(SchemaHook.of(it.table(), it.key()), new AddConstraint(it.table(), key));
            if (traits.commentsOn()) {
                comment(it.table(), key);
            }
        }
    }

    /** Those in circles, and those of which it is said. */
    private List<TableKey> later(DependencySort sort) {
        List<TableKey> circles = sort.circles();
        List<TableKey> later = new ArrayList<>();
        for (Table table : tables) {
            for (ForeignKey key : TableFacts.of(table).foreignKeys()) {
                TableKey candidate = new TableKey(table, key);
                if (applies(key) && (key.useAlter() || circles.contains(candidate))) {
                    later.add(candidate);
                }
            }
        }
        return later;
    }

    private boolean applies(Constraint constraint) {
        return constraint.traits().scope().holds(traits);
    }

    private void createTable(Table table, List<ForeignKey> later) {
        TableFacts facts = TableFacts.of(table);
        List<Constraint> inline = facts.constraints().stream()
                .filter(this::applies)
                .filter(constraint -> !(constraint instanceof ForeignKey key && later.contains(key)))
                .toList();
        List<Constraint> constraints =
                inline.stream().map(constraint -> named(table, constraint)).toList();
        inline.forEach(constraint -> hooks.at(Event.BEFORE_CREATE, SchemaHook.of(table, constraint)));
        statements.add(new CreateTable(table, constraints, false, false));
        inline.forEach(constraint -> hooks.at(Event.AFTER_CREATE, SchemaHook.of(table, constraint)));
        for (Index index : facts.indexes()) {
            if (index.scope().holds(traits)) {
                hooks.created(
                        SchemaHook.of(table, index),
                        new CreateIndex(table, metadata.naming().named(table, index), false));
            }
        }
        if (traits.commentsOn()) {
            comments(table, facts, constraints);
        }
    }

    private void comments(Table table, TableFacts facts, List<Constraint> constraints) {
        facts.comment().ifPresent(text -> statements.add(SchemaChanges.setComment(table, text)));
        table.columns()
                .forEach(column -> TableFacts.comment(column)
                        .ifPresent(text -> statements.add(SchemaChanges.setComment(table, column, text))));
        constraints.forEach(constraint -> comment(table, constraint));
    }

    private void comment(Table table, Constraint constraint) {
        if (constraint.traits().comment().isPresent() && constraint.name().isPresent()) {
            statements.add(SchemaChanges.setComment(
                    table,
                    constraint.name().get(),
                    constraint.traits().comment().get()));
        }
    }

    private Constraint named(Table table, Constraint constraint) {
        return metadata.naming().named(table, constraint);
    }

    private List<Ddl> drop() {
        hooks.at(Event.BEFORE_DROP, new SchemaHook.Everything());
        for (View view : metadata.views().reversed()) {
            if (presence.isThere(Kind.VIEW, view.schema(), view.name())) {
                hooks.dropped(SchemaHook.of(view), new DropView(view, false, false));
            }
        }
        dropTables();
        dropBeside();
        hooks.at(Event.AFTER_DROP, new SchemaHook.Everything());
        return List.copyOf(statements);
    }

    /** What tables that are left out still need stays. */
    private void dropBeside() {
        List<Sequence> sparedSequences = metadata.spared().sequences(List.of());
        for (Sequence sequence : metadata.sequences().reversed()) {
            if (!sparedSequences.contains(sequence)
                    && presence.isThere(Kind.SEQUENCE, sequence.schema(), sequence.name())) {
                hooks.dropped(SchemaHook.of(sequence), new DropSequence(sequence, false));
            }
        }
        List<NamedType> sparedTypes = metadata.spared().types(List.of(), traits);
        for (NamedType type : metadata.types(traits).reversed()) {
            if (!sparedTypes.contains(type) && presence.isThere(Kind.TYPE, type.schema(), type.name())) {
                hooks.dropped(SchemaHook.of(type), new DropEnumType(type, false));
            }
        }
    }

    private void dropTables() {
        DependencySort sort = new DependencySort(tables);
        List<TableKey> first = traits.altersConstraints() ? dropped(sort) : List.of();
        for (TableKey it : first) {
            hooks.dropped(
                    SchemaHook.of(it.table(), it.key()),
                    new DropConstraint(it.table(), named(it.table(), it.key()), false));
        }
        DependencySort rest = sort.without(first);
        if (traits.altersConstraints()) {
            refuseCircles(rest.circles());
        }
        for (Table table : rest.sorted().reversed()) {
            dropTable(
                    table,
                    first.stream()
                            .filter(it -> it.table().equals(table))
                            .map(TableKey::key)
                            .toList());
        }
    }

    /** Its indexes and constraints go with it, but for those that went before. */
    private void dropTable(Table table, List<ForeignKey> gone) {
        TableFacts facts = TableFacts.of(table);
        List<SchemaHook.Target> parts = new ArrayList<>(List.of(new SchemaHook.OfTable(table)));
        facts.constraints().stream()
                .filter(this::applies)
                .filter(constraint -> !(constraint instanceof ForeignKey key && gone.contains(key)))
                .forEach(constraint -> parts.add(SchemaHook.of(table, constraint)));
        facts.indexes().stream()
                .filter(index -> index.scope().holds(traits))
                .forEach(index -> parts.add(SchemaHook.of(table, index)));
        parts.forEach(part -> hooks.at(Event.BEFORE_DROP, part));
        statements.add(new DropTable(table, false, false));
        parts.reversed().forEach(part -> hooks.at(Event.AFTER_DROP, part));
    }

    /** What has no name cannot be dropped by itself. */
    private List<TableKey> dropped(DependencySort sort) {
        return later(sort).stream()
                .filter(it -> named(it.table(), it.key()).name().isPresent())
                .toList();
    }

    private static void refuseCircles(List<TableKey> circles) {
        if (!circles.isEmpty()) {
            throw new ArgumentException(
                    "These tables refer to each other in a circle by foreign keys without a name, so"
                            + " none can be dropped first: "
                            + circles.stream()
                                    .map(it -> it.table() + ": " + it.key())
                                    .collect(Collectors.joining("; "))
                            + ". Name one of them with named(…), or give the metadata a naming convention.");
        }
    }
}
