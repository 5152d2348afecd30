package dev.aludel.schema;

import dev.aludel.error.ArgumentException;
import dev.aludel.schema.SchemaHook.Event;
import java.util.List;

/** Puts the statements of hooks among the others, and refuses hooks of what is not there. */
final class Hooks {
    private final List<SchemaHook> hooks;
    private final List<Ddl> statements;

    Hooks(MetaData metadata, DdlTraits traits, List<Ddl> statements) {
        this.hooks = metadata.hooks().stream()
                .filter(hook -> isHere(hook, metadata, traits))
                .filter(hook -> hook.appliesTo(traits))
                .toList();
        this.statements = statements;
    }

    void at(Event event, SchemaHook.Target target) {
        for (SchemaHook hook : hooks) {
            if (hook.event() == event && hook.target().equals(target)) {
                statements.add(hook.statement());
            }
        }
    }

    void created(SchemaHook.Target target, Ddl statement) {
        at(Event.BEFORE_CREATE, target);
        statements.add(statement);
        at(Event.AFTER_CREATE, target);
    }

    void dropped(SchemaHook.Target target, Ddl statement) {
        at(Event.BEFORE_DROP, target);
        statements.add(statement);
        at(Event.AFTER_DROP, target);
    }

    private static boolean isHere(SchemaHook hook, MetaData metadata, DdlTraits traits) {
        boolean here = switch (hook.target()) {
            case SchemaHook.Everything everything -> true;
            case SchemaHook.OfTable it -> metadata.tables().contains(it.table());
            case SchemaHook.OfIndex it ->
                metadata.tables().contains(it.table())
                        && TableFacts.of(it.table()).indexes().contains(it.index());
            case SchemaHook.OfConstraint it ->
                metadata.tables().contains(it.table())
                        && TableFacts.of(it.table()).constraints().contains(it.constraint());
            case SchemaHook.OfSequence it -> metadata.sequences().contains(it.sequence());
            case SchemaHook.OfView it -> metadata.views().contains(it.view());
            case SchemaHook.OfType it ->
                !traits.enumTypes() || metadata.types(traits).contains(it.type());
        };
        if (!here) {
            throw new ArgumentException("A statement is to be executed at " + hook.event() + " of " + hook.target()
                    + ", which is not here; add it to the metadata, or leave out the hook.");
        }
        return true;
    }
}
