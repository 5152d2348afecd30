package dev.aludel.schema;

import dev.aludel.error.ArgumentException;
import dev.aludel.schema.DependencySort.TableKey;
import dev.aludel.schema.Presence.Kind;
import dev.aludel.schema.SchemaHook.Event;
import dev.aludel.sql.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the statements that create or drop everything in order, for one dialect and one state of the database. */
final class SchemaPlan {
    private final MetaData metadata;
    private final DdlTraits traits;
    private final Presence presence;
    private final List<Table> tables;
    private final List<Ddl> statements = new ArrayList<>();

    private SchemaPlan(MetaData metadata, DdlTraits traits, Presence presence, boolean present) {
        this.metadata = metadata;
        this.traits = traits;
        this.presence = presence;
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
        hooks(Event.BEFORE_CREATE, Optional.empty());
        for (NamedType type : metadata.types()) {
            if (traits.enumTypes() && !presence.isThere(Kind.TYPE, type.schema(), type.name())) {
                statements.add(new CreateEnumType(type));
            }
        }
        for (Sequence sequence : metadata.sequences()) {
            if (!presence.isThere(Kind.SEQUENCE, sequence.schema(), sequence.name())) {
                statements.add(new CreateSequence(sequence, false));
            }
        }
        createTables();
        for (View view : metadata.views()) {
            if (!presence.isThere(Kind.VIEW, view.schema(), view.name())) {
                statements.add(new CreateView(view));
            }
        }
        hooks(Event.AFTER_CREATE, Optional.empty());
        return List.copyOf(statements);
    }

    private void createTables() {
        DependencySort sort = new DependencySort(tables);
        List<TableKey> later = traits.altersConstraints() ? later(sort) : List.of();
        for (Table table : sort.without(later).sorted()) {
            hooks(Event.BEFORE_CREATE, Optional.of(table));
            createTable(
                    table,
                    later.stream()
                            .filter(it -> it.table().equals(table))
                            .map(TableKey::key)
                            .toList());
            hooks(Event.AFTER_CREATE, Optional.of(table));
        }
        for (TableKey it : later) {
            Constraint key = named(it.table(), it.key());
            statements.add(new AddConstraint(it.table(), key));
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
        return constraint.traits().appliesTo(traits.dialect());
    }

    private void createTable(Table table, List<ForeignKey> later) {
        TableFacts facts = TableFacts.of(table);
        List<Constraint> constraints = facts.constraints().stream()
                .filter(this::applies)
                .filter(constraint -> !(constraint instanceof ForeignKey key && later.contains(key)))
                .map(constraint -> named(table, constraint))
                .toList();
        statements.add(new CreateTable(table, constraints, false, false));
        for (Index index : facts.indexes()) {
            if (index.appliesTo(traits.dialect())) {
                statements.add(new CreateIndex(table, metadata.naming().named(table, index), false));
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
        hooks(Event.BEFORE_DROP, Optional.empty());
        for (View view : metadata.views().reversed()) {
            if (presence.isThere(Kind.VIEW, view.schema(), view.name())) {
                statements.add(new DropView(view, false, false));
            }
        }
        dropTables();
        for (Sequence sequence : metadata.sequences().reversed()) {
            if (presence.isThere(Kind.SEQUENCE, sequence.schema(), sequence.name())) {
                statements.add(new DropSequence(sequence, false));
            }
        }
        for (NamedType type : metadata.types().reversed()) {
            if (traits.enumTypes() && presence.isThere(Kind.TYPE, type.schema(), type.name())) {
                statements.add(new DropEnumType(type, false));
            }
        }
        hooks(Event.AFTER_DROP, Optional.empty());
        return List.copyOf(statements);
    }

    private void dropTables() {
        DependencySort sort = new DependencySort(tables);
        List<TableKey> first = traits.altersConstraints() ? dropped(sort) : List.of();
        for (TableKey it : first) {
            statements.add(new DropConstraint(it.table(), named(it.table(), it.key()), false));
        }
        DependencySort rest = sort.without(first);
        if (traits.altersConstraints()) {
            refuseCircles(rest.circles());
        }
        for (Table table : rest.sorted().reversed()) {
            hooks(Event.BEFORE_DROP, Optional.of(table));
            statements.add(new DropTable(table, false, false));
            hooks(Event.AFTER_DROP, Optional.of(table));
        }
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

    private void hooks(Event event, Optional<Table> table) {
        for (SchemaHook hook : metadata.hooks()) {
            if (hook.event() == event && hook.table().equals(table) && hook.appliesTo(traits.dialect())) {
                statements.add(hook.statement());
            }
        }
    }
}
